export { getCsv as GET } from '../../../../../timeline-data.ts';
