import { at, describeMessageRule } from '../../helpers/describe-message-rule';

// A tie that is not there.
describeMessageRule('deceit', {
  points: 'cost',
  cases: {
    'false-tie': {
      notices: {
        fr: [
          at('first_message', 'Re : votre demande de devis', 'Re :'),
          at('first_message', 'Comme convenu, voici notre offre.', 'Comme convenu'),
          ['Suite à votre demande, je vous appelle.', 'Suite à votre demande'],
          ['Félicitations, vous avez été sélectionnée pour notre programme.', 'Félicitations, vous avez été sélectionnée'],
          ['Suite à notre conversation, je vous ajoute.', 'Suite à notre conversation'],
          ['Votre patron est d’accord, signez ici.', 'Votre patron est d’accord'],
        ],
        en: [
          at('first_message', 'Re: your quote request', 'Re:'),
          at('first_message', 'As agreed, here is our offer.', 'As agreed'),
          ['Following your request, I’ll call you.', 'Following your request'],
          ['Congratulations, you have been selected for our programme.', 'Congratulations, you have been selected'],
          ['Further to our conversation, I’m adding you.', 'Further to our conversation'],
          ['Your boss agreed, just sign here.', 'Your boss agreed'],
        ],
      },
    },
  },
  silent: {
    fr: [
      'Bonjour Claire, votre article sur les haies m’a fait sourire.',
      at('nurtured', 'Suite à votre remarque, j’ai corrigé la page 3.'),
      'Nous ne nous connaissons pas, je vous écris pour vos haies.',
      at('first_message', 'Merci. Comme beaucoup, je débute.'),
      at('nurtured', 'Réponse à votre question : la pierre vient de Tarn.'),
      at('nurtured', 'Vous parliez de la sélection des béliers : quel critère d’abord ?'),
      at('first_message', 'Merci de votre accord pour publier la photo.'),
      at('nurtured', 'Comme convenu jeudi, je vous renvoie le plan de la haie.'),
    ],
    en: [
      'Hi Claire, your article on hedges made me smile.',
      at('nurtured', 'Following your remark, I corrected page 3.'),
      'We don’t know each other, I’m writing about your hedges.',
      at('first_message', 'Thanks. As many do, I’m starting out.'),
      at('nurtured', 'To answer your question: the stone came from Tarn.'),
      at('nurtured', 'You spoke of selecting rams: which trait comes first?'),
      at('first_message', 'Thanks for agreeing to the photo being published.'),
      at('nurtured', 'As agreed on Thursday, I’m sending the hedge plan back.'),
    ],
  },
});
