import type { Pieces } from '../reading/pattern';

/** When and for how long, as people write it: the pieces other patterns are built from. */
export const timeFr: Pieces = {
  weekday: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  month: 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  clock: String.raw`\d{1,2} ?h(?: ?\d\d)?|\d{1,2} ?heures?|\d{1,2}:\d\d|midi|en fin de (?:journee|matinee|semaine)|en debut d[e'] ?(?:semaine|matinee|apres-midi)|dans la (?:matinee|journee|soiree|semaine)`,
  day: String.raw`<weekday>(?: (?:matin|midi|soir|prochain|apres-midi|en huit))?|demain(?: (?:matin|midi|soir))?|apres-demain|ce (?:matin|midi|soir|vendredi|lundi|mardi|mercredi|jeudi)|cet apres-midi|cette semaine|cette fin de semaine|la semaine prochaine|semaine prochaine|la semaine du|le mois prochain|ce mois-ci|d'ici (?:la fin|quinze|deux|un|une|peu)|sous (?:peu|huitaine|quinzaine)|prochainement|tres vite|des que possible|un de ces (?:quatre|jours|midis|matins|soirs)|l'un de ces jours|bientot|a l'occasion|a la rentree|apres les (?:fetes|vacances)|le (?:\d{1,2}|1er) <month>|le \d{1,2}(?= (?:a|ou|,))|les prochains jours|les jours (?:qui viennent|a venir)|aujourd'hui|fin (?:de|du) mois|en <month>|courant <month>`,
  number: String.raw`\d{1,3}|une?|deux|trois|cinq|dix|quinze|vingt|trente|quarante|quarante-cinq|soixante|une (?:petite |bonne )?(?:dizaine|quinzaine|vingtaine|trentaine|soixantaine) de|quelques|vos|dix petites|quinze petites|cinq petites`,
  duration: String.raw`<number> ?(?:petites? |bonnes? )?(?:minutes?|mins?|mn|min\.|heures?|demi-heures?|quarts? d'heure)|un (?:petit )?quart d'heure|une (?:petite |bonne )?(?:demi-heure|heure)|trois quarts d'heure|1/4 d'heure|1/2 heure|\d{1,2} ?min`,
};

export const timeEn: Pieces = {
  weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri',
  month: 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec',
  clock: String.raw`\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m)|\d{1,2}[:.]\d\d|noon|midday|(?:\d{1,2}|half \w{2,6}|ten|nine|eight|eleven) o'clock|half (?:past )?(?:eight|nine|ten|eleven|twelve|one|two|three|four|five)|first thing|lunchtime`,
  day: String.raw`(?:next |this |on |coming )?<weekday>(?: (?:morning|afternoon|evening|lunchtime|next))?|tomorrow(?: (?:morning|afternoon|evening))?|tonight|today|this (?:week|afternoon|morning|evening|month|week-?end)|next (?:week|month)|later this (?:week|month)|(?:early|late|mid|end of)[ -](?:next |this )?(?:week|month|<month>|<weekday>)|one of these days|some ?time|some day|one day|soon|asap|in the (?:next|coming) (?:few )?(?:days|weeks|week|fortnight)|the (?:\d{1,2})(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)? (?:of )?<month>|<month> \d{1,2}(?:st|nd|rd|th)?|in <month>|after (?:the holidays|easter|christmas|the break|half-?term)|whenever (?:suits|you like|works)|the week of|week commencing`,
  number: String.raw`\d{1,3}|an?|one|two|three|five|ten|fifteen|twenty|thirty|forty|forty-five|sixty|a (?:quick|spare|short|few)|a couple of|several|your`,
  duration: String.raw`<number>[ -]?(?:quick |short |spare |little )?(?:minutes?|mins?|hours?)|half an hour|half-?hour|a (?:quick |short )?half-?hour|a quarter of an hour|quarter of an hour|an hour`,
};
