import type { Phrase } from './say';

/** How everyone is called on screen, and what they do. Keys are the names that stories use. */
export const cast: Readonly<Record<string, { readonly name: Phrase; readonly role: Phrase }>> = {
  sam: { name: { fr: 'Sam Tardieu', en: 'Sam Tardieu' }, role: { fr: 'Commercial', en: 'In sales' } },
  samantha: { name: { fr: 'Samantha Tardieu', en: 'Samantha Tardieu' }, role: { fr: 'Commerciale', en: 'In sales' } },
  jo: { name: { fr: 'Jo', en: 'Jo' }, role: { fr: 'Poseuse de lignes', en: 'Lineswoman' } },
  nadia: { name: { fr: 'Nadia Belkacem', en: 'Nadia Belkacem' }, role: { fr: 'Directrice achats', en: 'Head of Purchasing' } },
  henri: { name: { fr: 'Henri Tessier', en: 'Henri Tessier' }, role: { fr: 'Chef de fusion', en: 'Furnace master' } },
  ingrid: { name: { fr: 'Ingrid Larsen', en: 'Ingrid Larsen' }, role: { fr: 'Responsable qualité', en: 'Quality manager' } },
  lin: { name: { fr: 'Lin Zhao', en: 'Lin Zhao' }, role: { fr: 'Ingénieure méthodes', en: 'Process engineer' } },
  omar: { name: { fr: 'Omar Diallo', en: 'Omar Diallo' }, role: { fr: 'Chef de quai', en: 'Dock supervisor' } },
  claire: { name: { fr: 'Claire Morvan', en: 'Claire Morvan' }, role: { fr: 'Acheteuse emballages', en: 'Packaging buyer' } },
  paul: { name: { fr: 'Paul Vasseur', en: 'Paul Vasseur' }, role: { fr: 'Vigneron', en: 'Winemaker' } },
  yasmine: { name: { fr: 'Yasmine Haddad', en: 'Yasmine Haddad' }, role: { fr: 'Cheffe de projet', en: 'Project lead' } },
  delatour: { name: { fr: 'Armand Delatour', en: 'Armand Delatour' }, role: { fr: 'Directeur général', en: 'Managing director' } },
  sheriff: { name: { fr: 'Shérif Loupe', en: 'Sheriff Lookup' }, role: { fr: 'Moteur de recherche', en: 'Search engine' } },
  doc: { name: { fr: 'Doc Boniment', en: 'Doc Ballyhoo' }, role: { fr: 'Marchand de raccourcis', en: 'Purveyor of shortcuts' } },
  awa: { name: { fr: 'Awa', en: 'Awa' }, role: { fr: 'RH', en: 'HR' } },
  okafor: { name: { fr: 'Okafor', en: 'Okafor' }, role: { fr: 'Grands comptes', en: 'Key accounts' } },
  marguerite: { name: { fr: 'Marguerite', en: 'Marguerite' }, role: { fr: 'Trente ans de terrain', en: 'Thirty years in the field' } },
  theo: { name: { fr: 'Théo', en: 'Théo' }, role: { fr: 'Marketing', en: 'Marketing' } },
  nadege: { name: { fr: 'Nadège', en: 'Nadège' }, role: { fr: 'En recherche d’emploi', en: 'Looking for work' } },
  elie: { name: { fr: 'Élie', en: 'Élie' }, role: { fr: 'Artisan', en: 'Maker' } },
  bouchard: { name: { fr: 'Mme Bouchard', en: 'Mrs Bouchard' }, role: { fr: 'Dirigeante', en: 'Company owner' } },
  maud: { name: { fr: 'Maud', en: 'Maud' }, role: { fr: 'Rédactrice en solo', en: 'Copywriter, solo' } },
  gerard: { name: { fr: 'Gérard', en: 'Gérard' }, role: { fr: 'Commercial vedette', en: 'Star salesman' } },
  leila: { name: { fr: 'Leïla', en: 'Leïla' }, role: { fr: 'Responsable formation', en: 'Head of learning' } },
};
