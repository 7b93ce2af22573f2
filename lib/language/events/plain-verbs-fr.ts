/** Frequent verbs that tell no act: known, so that clauses and tenses are read right. */
export const plainVerbsFr = `expirer cesser être avoir aller venir devoir pouvoir vouloir faire laisser falloir commencer continuer finir mettre tenter
  donner prendre porter rendre remettre suivre dater apparaître permettre autoriser aider essayer chercher trouver sembler passer tomber
  monter descendre baisser augmenter réduire marquer montrer mener tenir tourner parler demander répondre appeler écouter entendre regarder
  sentir toucher couvrir découvrir expliquer raconter rappeler opposer séparer diviser nourrir former écarter éviter empêcher aboutir
  provoquer entraîner susciter inspirer surprendre réveiller bouleverser accélérer ralentir progresser avancer reculer poursuivre reprendre
  maintenir soutenir appuyer défendre protéger risquer oser préférer souhaiter désirer admettre reconnaître avouer prétendre feindre
  apprendre comprendre retenir oublier manquer viser cibler toucher concerner occuper remplir vider charger décharger ranger placer poser
  figurer rejoindre retrouver rencontrer croiser partager répartir échanger remplacer substituer succéder précéder coûter payer dépenser
  épargner gagner perdre gaspiller rapporter attirer repousser pousser tirer jeter lâcher saisir garder quitter abandonner
  intervenir survenir exclure`;
