/** What docs/rules.md tells of a rule beside its texts in the program: it is in no bundle. */
export interface RuleDoc {
  /** Why it matters: what goes wrong for a client or a figure, in one or two sentences. */
  readonly why: string;
  /** A cell or row of which the rule speaks; invented, identity codes of the 900 series alone. */
  readonly example: string;
  /** The law, standard, data or decision that the rule rests on. */
  readonly source: string;
}
