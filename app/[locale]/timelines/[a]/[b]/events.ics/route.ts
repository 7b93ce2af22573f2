export { getIcs as GET } from '../../../../../timeline-data.ts';
