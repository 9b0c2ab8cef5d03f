/** Why a whole formula cannot be computed: one sentence in the user's language, without any cell content. */
export class Refusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refusal';
  }
}
