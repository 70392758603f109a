/** As much of the old driver as the journey in the old browser uses; it brings no types. */
declare module 'puppeteer-core' {
  export interface OldElement {
    click(): Promise<void>;
    type(text: string): Promise<void>;
  }
  export interface OldPage {
    goto(url: string): Promise<unknown>;
    url(): string;
    setViewport(size: { width: number; height: number }): Promise<void>;
    setDefaultTimeout(ms: number): void;
    setOfflineMode(on: boolean): Promise<void>;
    waitForSelector(selector: string): Promise<OldElement>;
    waitForXPath(path: string): Promise<OldElement>;
    evaluate<Given, Result>(run: (given: Given) => Result, given: Given): Promise<Result>;
    screenshot(options: { path: string }): Promise<unknown>;
    on(event: 'pageerror', heard: (error: Error) => void): void;
    on(event: 'console', heard: (message: { type(): string; text(): string }) => void): void;
  }
  export interface OldBrowser {
    version(): Promise<string>;
    newPage(): Promise<OldPage>;
    close(): Promise<void>;
  }
  const puppeteer: {
    launch(options: { executablePath: string; args: string[]; headless: boolean }): Promise<OldBrowser>;
  };
  export default puppeteer;
}
