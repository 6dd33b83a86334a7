import { head, page } from '../guide.ts'

/** What the timeline means, and how one moves in it. */
export const drawing = page(
  'drawing',
  { fr: 'Ce que dit le dessin', en: 'What the drawing says' },
  [
    {
      fr: 'Chaque famille d’événements a une couleur et une forme ; la forme seule suffit à la reconnaître.',
      en: 'Each family of events has a colour and a shape; the shape alone is enough to know it.',
    },
    { kind: 'figure', figure: 'families' },
    {
      fr: 'Une marque pleine est un jour certain ; une marque creuse, au bord tireté, est un jour douteux. Une barre est pleine sur les jours certains et pâle sur les jours possibles.',
      en: 'A full mark is a certain day; a hollow one with a dashed edge is a doubtful day. A bar is full over the days that are certain and pale over those that are possible.',
    },
    {
      fr: 'Où les événements sont trop serrés pour être nommés, ils sont comptés ; ouvrez le compte, ou approchez-vous. Rien n’est caché : la liste au-dessous les nomme tous.',
      en: 'Where events stand too close to be named, they are counted; open the count, or come nearer. Nothing is hidden: the list below names them all.',
    },
    head('Se déplacer', 'Moving'),
    {
      fr: 'La molette approche et éloigne, glisser déplace. Au clavier : flèches ou A et D, plus et moins, 0 pour tout voir, T pour aujourd’hui, G pour aller à une date. Les poignées de la vue d’ensemble bornent la fenêtre de temps.',
      en: 'The wheel comes nearer and goes away, dragging moves. By keyboard: arrows or A and D, plus and minus, 0 to see everything, T for today, G to go to a date. The handles of the overview set the window of time.',
    },
    head('La liste', 'The list'),
    {
      fr: 'La liste suit la fenêtre de temps et les filtres. L’en-tête d’une colonne la trie, un second appui à rebours ; à égalité, les événements restent dans l’ordre du temps. Les bords des colonnes se déplacent, à la souris ou par Maj et les flèches.',
      en: 'The list follows the window of time and the filters. The head of a column sorts it, a second press the other way; equal events stay in order of time. The edges of columns move, by mouse or by Shift and the arrows.',
    },
  ],
)
