/** Why a model cannot be had; callers switch on `code`. */
export type ModelErrorCode =
  | "model/not-a-model"
  | "model/version"
  | "model/damaged"
  | "model/missing";

/** A failure that the caller can act on: another file, another version, bytes that came whole. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
