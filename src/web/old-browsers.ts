import { fillOldBrowser } from './fill-old-browser.ts';

/** First of all imports: packages call these methods while they are loaded. */
fillOldBrowser({ object: Object, list: Array.prototype, text: String.prototype });
