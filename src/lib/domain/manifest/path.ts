export type Step = string | number;

/**
 * The path to a field, written as the API server writes it: `spec.containers[0].image`, `data[key]`
 * (k8s.io/apimachinery/pkg/util/validation/field). A path is made for every field that is looked at, and read for few: only then it is
 * put together.
 */
export class FieldPath {
  private constructor(
    /** What the last step was taken from. */
    readonly parent: FieldPath | undefined,
    private readonly step: Step,
    private readonly isKey: boolean,
  ) {}

  static readonly root = new FieldPath(undefined, '', false);

  /** A field of an object of a known shape. */
  child(name: string): FieldPath {
    return new FieldPath(this, name, false);
  }

  /** An item of a list. */
  index(index: number): FieldPath {
    return new FieldPath(this, index, true);
  }

  /** A key that the author of the manifest chose, such as a label's. */
  key(name: string): FieldPath {
    return new FieldPath(this, name, true);
  }

  /** The field at the end of a dotted path. */
  at(fields: string): FieldPath {
    return fields.split('.').reduce((path: FieldPath, name) => path.child(name), this);
  }

  get steps(): readonly Step[] {
    return this.parent ? [...this.parent.steps, this.step] : [];
  }

  toString(): string {
    if (!this.parent) return '';
    const before = this.parent.toString();
    if (this.isKey) return `${before}[${this.step}]`;
    return before ? `${before}.${this.step}` : String(this.step);
  }
}
