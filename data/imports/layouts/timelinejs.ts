import type { Layout } from './layout.ts'

/** The sheet of TimelineJS, whose row of type `title` heads it and is no event. */
export const timelinejs: Layout = {
  id: 'timelinejs',
  dataSet: '',
  lang: 'fr',
  recognises: (names) => ['headline', 'year', 'display date'].every((name) => names.has(name)),
  columns: {
    year: 'year',
    month: 'month',
    day: 'day',
    time: 'time',
    'end year': 'end-year',
    'end month': 'end-month',
    'end day': 'end-day',
    'end time': 'end-time',
    headline: 'title',
    text: 'summary',
    group: 'theme',
    type: 'kept',
  },
  isAside: (cell) => cell('type').toLowerCase() === 'title',
}
