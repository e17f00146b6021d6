export type Step = string | number;

/**
 * The path to a field, written as the API server writes it: `spec.containers[0].image`, `data[key]`
 * (k8s.io/apimachinery/pkg/util/validation/field).
 */
export class FieldPath {
  private constructor(
    readonly steps: readonly Step[],
    private readonly text: string,
    /** What the last step was taken from. */
    readonly parent?: FieldPath,
  ) {}

  static readonly root = new FieldPath([], '');

  /** A field of an object of a known shape. */
  child(name: string): FieldPath {
    return new FieldPath([...this.steps, name], this.text ? `${this.text}.${name}` : name, this);
  }

  /** An item of a list. */
  index(index: number): FieldPath {
    return new FieldPath([...this.steps, index], `${this.text}[${index}]`, this);
  }

  /** A key that the author of the manifest chose, such as a label's. */
  key(name: string): FieldPath {
    return new FieldPath([...this.steps, name], `${this.text}[${name}]`, this);
  }

  /** The field at the end of a dotted path. */
  at(fields: string): FieldPath {
    return fields.split('.').reduce((path: FieldPath, name) => path.child(name), this);
  }

  toString(): string {
    return this.text;
  }
}
