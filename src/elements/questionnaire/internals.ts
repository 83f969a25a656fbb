/**
 * What makes an element a form field. Where there are no such elements, as in the pages without a browser that unit tests
 * run in, it knows whether it is valid, and posts nothing.
 */
export function internalsOf(element: HTMLElement): ElementInternals {
  const internals = (element as Partial<HTMLElement>).attachInternals?.call(element);
  return internals && 'setFormValue' in internals ? internals : (new Unposted(element) as unknown as ElementInternals);
}

class Unposted implements Pick<ElementInternals, keyof Unposted> {
  readonly willValidate = true;
  validity = {valid: true} as ValidityState;
  validationMessage = '';
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  get form(): HTMLFormElement | null {
    return this.#element.closest('form');
  }

  setFormValue(): void {
    // Nothing is posted from there.
  }

  setValidity(flags: ValidityStateFlags, message = ''): void {
    this.validity = {...flags, valid: !message} as ValidityState;
    this.validationMessage = message;
  }

  checkValidity(): boolean {
    const {valid} = this.validity;
    if (!valid) this.#element.dispatchEvent(new Event('invalid', {cancelable: true}));
    return valid;
  }

  reportValidity(): boolean {
    return this.checkValidity();
  }
}
