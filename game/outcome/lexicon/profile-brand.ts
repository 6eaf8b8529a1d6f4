/** What stands beside a proper name in a company's name, and would be found in any text. Folded. */
export const commonInNames: ReadonlySet<string> = new Set(
  `groupe group cabinet atelier ateliers societe company maison verrerie verreries assurance assurances insurance conseil conseils consulting services service solutions solution industries industrie
  industry limited gmbh sasu sarl scop etablissements freres brothers sons fils associes partners systems systemes technologies tech digital energie energies energy logistique logistics transport transports
  batiment immobilier immo bank banque glass foods food formation training menuiserie librairie hopital hospital clinique clinic ville city auto ecole school`
    .trim()
    .split(/\s+/),
);

/** Capitalised words that may stand before a name without being part of it: "Chez Ardent", but not "Armand Ardent". Folded. */
export const leadsToName: ReadonlySet<string> = new Set('chez at with avec for pour the la le les l aux au a de du by par from join hello bonjour'.split(' '));

const name = String.raw`\p{Lu}[\p{L}\d&’'.-]+(?: (?:\p{Lu}[\p{L}\d&’'.-]+|&|et|de|du|des|and|of))*`;

/** An employer named as today's, as the player wrote it: after "chez" in a headline; at the head of a sentence, with "I" or "we" after it, in a summary. */
export const namedEmployer = {
  headline: new RegExp(String.raw`(?:[Cc]hez|[Aa]t|@) ?(${name})`, 'u'),
  summary: new RegExp(String.raw`(?:^|[.!?]\s+)(?:Chez|At) (${name}),? (?:j|nous|je|I|we)(?![\p{L}])`, 'mu'),
} as const;

/** In front of a name, these make it an earlier employer. */
export const formerly = /(?:ex|ancien\w*|anciennement|autrefois|former\w*|previously|passé\w*|avant|jusqu|until|before)[^.|]{0,30}$/i;
