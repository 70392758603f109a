/** A notice on its way out of the app. */
export interface Message {
  /** The same for the same notice and way, however often it is tried. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A way out of the app. */
export interface Post {
  /**
   * Hands a message over. Throws `NotHandedOver` when it surely did not leave; whatever else is thrown, it may have.
   */
  send(message: Message): Promise<void>;
}

/** The message did not leave: it may be tried again. */
export class NotHandedOver extends Error {}
