/** A backup that is not made or not put back; the message says what to do. Nothing was written. */
export class BackupRefused extends Error {}
