export { getJson as GET } from '../../../../../timeline-data.ts';
