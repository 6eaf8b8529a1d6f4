import { type Pieces, piece } from '../reading/phrase-book';

/** When and for how long, as people write it: the pieces other patterns are built from. */
export const timeFr: Pieces = {
  weekday: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  month: 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  clock: piece`
    (?:entre )?\d{1,2} ?h(?: ?\d\d)?(?: (?:et|a) \d{1,2} ?h(?: ?\d\d)?)? | \d{1,2}:\d\d | midi | (?<!ces )(?:dix|onze|neuf|huit|quatorze|quinze|seize|dix-sept|dix-huit|deux|trois|quatre) heures(?! de)
    en fin de (?:journee|matinee|semaine|mois) | en debut d[e'] ?(?:semaine|matinee|apres-midi|soiree|mois|annee) | dans la (?:matinee|journee|soiree|semaine)
    a la pause(?: dejeuner)? | entre midi et (?:deux|14 ?h) | a l'heure du dejeuner | apres le (?:travail|boulot|service) | a la premiere heure
  `,
  day: piece`
    (?:ce |le |des |d'ici |vers |avant )?<weekday>(?! (?:dernier|passe))(?: (?:matin|midi|soir|prochain|apres-midi|en huit|qui vient))?
    demain(?: (?:matin|midi|soir|apres-midi))? | apres-demain | ce (?:matin|midi|soir) | cet apres-midi | cette (?:semaine|fin de semaine) | ce week-?end
    (?:la |une )?semaine (?:prochaine|pro) | la semaine (?:du|d'apres|qui vient) | (?:le |au )?mois prochain | ce mois-ci | dans les (?:prochains )?jours(?: qui viennent| a venir)? | ces jours-ci
    d'ici (?:la fin|quinze|deux|un|une|peu) | sous (?:peu|huitaine|quinzaine|\d+ jours) | des que possible | un de ces (?:quatre|jours|midis|matins|soirs|(?:<weekday>)s) | l'un de ces jours
    a la rentree | apres les (?:fetes|vacances) | apres (?:le salon|paques|noel|la rentree) | le (?:\d{1,2}|1er) <month> | le \d{1,2}(?! ?(?:%|€|ans|km|m|euros|bis|rue|avenue|degres|pouces|mai 68)\b) | \d{1,2} <month> |  aujourd'hui | (?:fin|debut|mi|courant)[ -](?:de |du )?(?:mois|<month>|semaine)
    (?:premiere|deuxieme|seconde|troisieme|derniere) (?:semaine|quinzaine) (?:de|d') ?<month> | (?:un|une|chaque) (?:soir|soiree|nuit|midi|matin|apres-midi|samedi|dimanche|week-?end)(?! (?:de \d|d'hiver|ou (?:vous|tu))) | n'importe quel(?:le)? (?:jour|soir|midi|matin|apres-midi|heure)
    le lendemain | la veille | le surlendemain | le jour (?:d'apres|suivant) | en soiree | en matinee | le \d{1,2} au (?:matin|soir) | demain (?:soir|matin|midi) | (?:en|le) week-?end | dans la semaine | la veille | entre deux (?:livraisons|rendez-vous|trains)
  `,
  soon: piece`prochainement | tres vite | bientot | a l'occasion | un jour | rapidement | des que vous (?:pourrez|pouvez|aurez) | quand vous (?:voulez|voudrez|pourrez) | en <month>`,
  number: piece`
    \d{1,3}(?: ?(?:a|ou|-) ?\d{1,3})? | une? | deux | trois | cinq | dix | quinze | vingt | trente | quarante | quarante-cinq | soixante | nonante | septante | quatre-vingt-dix
    une (?:petite |bonne )?(?:dizaine|quinzaine|vingtaine|trentaine|soixantaine) de | quelques | (?:cinq|dix|quinze|vingt) petites
  `,
  duration: piece`
    (?<!(?:ces|de ces|les) )(?:<number>) ?(?:petites? |bonnes? )?(?:minutes?|mins?|mn|min\.|heures?|demi-heures?|quarts? d'heure)(?! (?:de retard|par jour|par semaine|par mois))
    un (?:petit )?quart d'heure | une (?:petite |bonne )?(?:demi-heure|demi heure|heure)(?! par) | trois quarts d'heure | 1/4 d'heure | 1/2 heure | \d{1,2} ?min | une demi-journee | une matinee | une (?:journee|soiree)(?= (?:sur|dans|a|au|chez|avec|ensemble) )
  `,
};

export const timeEn: Pieces = {
  weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|thur|fri|sat(?=[ ,.?]|$)',
  month: 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec',
  clock: piece`
    (?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m) | (?:at )?\d{1,2}[:.]\d\d | noon | midday | (?:\d{1,2}|half \w{2,6}|ten|nine|eight|eleven|two|three|four) o'clock | half (?:past )?(?:eight|nine|ten|eleven|twelve|one|two|three|four|five)
    \d{1,2}[.:]\d\d | (?:\d{1,2}|ten|nine|eight|eleven|noon|two|three|four|five)-?ish | (?:between|from) (?:\d{1,2}|nine|ten|eleven|one|two|three|four)(?: (?:and|to|till|until) \d{1,2}(?:[.:]\d\d)?)? | (?:five|ten|nine|eight|eleven|two|three|four|one|twelve|six|seven) o'?clock | first thing | lunch-?time | (?:on|over) (?:your|my|the) lunch break | after work | end of (?:the )?(?:day|week|month) | (?<=<weekday> )(?:at )?(?:\d{1,2}|eleven|ten|nine|eight|two|three|four)
    (?:around|about|after|before|past|from) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?= ?[.,?!;]|$| (?:on|ish|most|any|this|next|tomorrow|today|tonight|would|could|in the (?:morning|afternoon|evening))(?= ))
    at (?:\d{1,2}|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five)(?! (?:%|years|people|of|months|percent))
  `,
  day: piece`
    (?<!last )(?:next |this |on |coming |by |from |before )?<weekday>(?!'s)(?: (?:morning|afternoon|evening|lunchtime|next|week))? | tomorrow(?: (?:morning|afternoon|evening|lunchtime))? | tonight | today
    the (?:day|morning|week) (?:after|before) | the following (?:day|morning|week) | later (?:today|on|that day) | 2moro | tmrw | tomoz | (?:<weekday>|tomorrow) (?:night|arvo|lunch) | (?:any day|(?:one|any|some|an?) (?:morning|evening|afternoon|night|lunchtime|saturday|sunday|weekend))(?! (?:i |we |when))(?: (?:this|next) week)? | (?:in|of) an evening | in the (?:evening|morning|afternoon) | (?:morning|afternoon|evening) of the \d{1,2}(?:st|nd|rd|th)?
    this (?:week|wk|wkend|afternoon|morning|evening|month|week-?end) | next (?:week|wk|month|time you're) | later this (?:week|month) | (?:early|late|mid|end of|beginning of|start of)[ -](?:the |next |this )?(?:week|month|<month>|<weekday>)
    one of these (?:fine )?(?:days|evenings|mornings|afternoons|nights|lunchtimes|(?:<weekday>)s) | asap | in the (?:next|coming) (?:few |couple of )?(?:days|weeks|week|fortnight) | the (?:\d{1,2})(?:st|nd|rd|th) | \d{1,2}(?:st|nd|rd|th)(?= (?:and|or) |[,.?!]|$) | \d{1,2}(?:st|nd|rd|th)? (?:of )?<month> | <month> \d{1,2}(?:st|nd|rd|th)?
    any (?:weekday|working day|day next week|lunchtime) | half-?term | after (?:half-?term|lent|eid|diwali|ramadan|thanksgiving|the (?:harvest|rush|match|wedding|exams?))
    after (?:the (?:holidays|show|fair|break)|easter|christmas|half-?term) | the week of | week commencing | first week (?:of|in) <month> 
  `,
  soon: piece`soon | some ?time | some day | one day | shortly | whenever (?:suits|you like|works|you can) | in <month> | at some point | when you (?:can|have a moment)`,
  number: piece`\d{1,3}(?: ?(?:to|or|-) ?\d{1,3})? | an? | one | two | three | five | ten | fifteen | twenty | thirty | forty | forty-five | sixty | ninety | a (?:quick|spare|short|few) | a couple of | several | your`,
  duration: piece`
    (?<!(?:these|those|the) )(?:<number>)[ -]?(?:quick |short |spare |little |odd )?(?:minutes?|mins?|hours?)(?! (?:late|a day|a week|per|a month|ago|away)) | half an hour | half-?hour | a (?:quick |short )?half-?hour
    a day(?= (?:on|in|at|by|with|together) ) | an evening(?= (?:on|in|at|by|with|together) ) |
    (?:a )?quarter (?:of an )?hour | an hour(?! (?:a|per|an|each)\b)| a morning | an afternoon
  `,
};
