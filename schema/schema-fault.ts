// What the generated validators answer. What it means in words is schema-problem.ts's and limit-problem.ts's.

/** What a generated validator finds at fault: a keyword of JSON Schema, where, and what the keyword has to say. */
export interface SchemaFault {
  readonly keyword: string;
  readonly instancePath: string;
  /** The key at fault, where keys are held against a schema of their own. */
  readonly propertyName?: string;
  readonly params: {
    readonly missingProperty?: string;
    readonly additionalProperty?: string;
    readonly type?: string;
    readonly allowedValue?: unknown;
    readonly allowedValues?: readonly unknown[];
    readonly limit?: number;
    readonly least?: number | null;
    readonly most?: number | null;
    readonly pattern?: string;
    readonly format?: string;
    readonly i?: number;
    readonly tag?: string;
    readonly tagValue?: unknown;
    readonly known?: string;
  };
}

/** A generated validator: true for a sound value, else its `errors` are set. */
export interface SchemaCheck {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaFault[] | null;
}
