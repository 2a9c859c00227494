/** A number below 10⁹, and how often `tỷ` multiplies it. */
interface BillionTerm {
  readonly value: number;
  /** The lowest group spoken: 0 for the last three digits, 1 for nghìn, 2 for triệu. */
  readonly lowestGroup: number;
  billions: number;
}

/**
 * The terms of a number, highest first, with every `tỷ` said so far.
 *
 * One `tỷ` multiplies what stands since the last; two multiply all before them that is below 10¹⁸,
 * four all that is below 10³⁶, and so on; three are one and two.
 */
export class BillionTerms {
  readonly #terms: BillionTerm[] = [];

  /** The lowest group of the last term where one `tỷ` multiplies it, else `undefined`. */
  get lowestGroupOfBillion(): number | undefined {
    const last = this.#terms.at(-1);
    return last?.billions === 1 ? last.lowestGroup : undefined;
  }

  add(value: number, lowestGroup: number, count: number): void {
    const term: BillionTerm = { value, lowestGroup, billions: 0 };
    for (let power = 1; power <= count; power *= 2) {
      if ((count & power) === 0) continue;
      for (let index = this.#terms.length - 1; index >= 0; index--) {
        const before = this.#terms[index];
        if (!before || before.billions >= power) break;
        before.billions += power;
      }
      term.billions += power;
    }
    this.#terms.push(term);
  }

  /** The digits of the sum, or `undefined` where terms do not follow each other downwards. */
  toDigits(): string | undefined {
    const parts = new Array<number>((this.#terms[0]?.billions ?? 0) + 1).fill(0);
    let before: BillionTerm | undefined;
    for (const term of this.#terms) {
      if (before) {
        const isBelow =
          term.billions < before.billions ||
          // một triệu tỷ hai trăm nghìn tỷ: the unit is said again for every group.
          (term.billions === before.billions && term.value < 1000 ** before.lowestGroup);
        if (!isBelow) return undefined;
      }
      const place = parts.length - 1 - term.billions;
      parts[place] = (parts[place] ?? 0) + term.value;
      before = term;
    }
    const digits = parts.map((part) => String(part).padStart(9, '0')).join('');
    return digits.replace(/^0+(?=\d)/, '');
  }
}
