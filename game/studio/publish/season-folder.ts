import { strToU8, zipSync } from 'fflate';
import { languages } from '../../outcome/drafts';
import type { Manuscript } from '../manuscript';
import { folderOf, trailEntry } from './trail-entry';

const how = (folder: string, number: string): string => `FR  1. Copiez le dossier stories/${folder} dans le dossier stories du jeu.
    2. Dans stories/trail.json, remplacez l’entrée du même numéro par trail-entry.json.
    3. Dans tests/playthroughs, retirez les parcours de l’épisode remplacé (${number}-….plan.txt).
    4. npm run check relit tout ; npm start fait jouer la saison, l’épisode à l’étape ${Number(number)}.

EN  1. Copy the folder stories/${folder} into the game’s stories folder.
    2. In stories/trail.json, replace the entry of the same number by trail-entry.json.
    3. In tests/playthroughs, remove the rides of the episode that was replaced (${number}-….plan.txt).
    4. npm run check reads everything once more; npm start plays the season, with the episode at stop ${Number(number)}.
`;

/** What a season needs to take the episode in: names and texts, ready to be zipped. */
function seasonFiles(manuscript: Manuscript): Readonly<Record<string, string>> {
  const { files, roots } = manuscript;
  const folder = folderOf(manuscript);
  const named = Object.entries(files).map(([name, text]) => {
    const lang = languages.find((one) => roots[one] === name);
    return [`stories/${folder}/${lang ? `${lang}.ink` : name}`, text] as const;
  });
  return { ...Object.fromEntries(named), 'trail-entry.json': `${JSON.stringify(trailEntry(manuscript), null, 2)}\n`, 'read-me.txt': how(folder, folder.slice(0, 2)) };
}

/** The same as one .zip. */
export function seasonZip(manuscript: Manuscript): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(Object.entries(seasonFiles(manuscript)).map(([name, text]) => [name, strToU8(text)])));
}
