/** A sentence with `{name}` gaps, or its forms by plural category of `{n}`. */
export type Sentence = string | { readonly one: string; readonly other: string }
