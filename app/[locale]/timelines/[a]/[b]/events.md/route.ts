export { getMarkdown as GET } from '../../../../../timeline-data.ts';
