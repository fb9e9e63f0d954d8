/** An answer that says no: shown by the form as its error message, so one sentence in Vietnamese. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
