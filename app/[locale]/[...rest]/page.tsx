import { notFound } from 'next/navigation';

/** Any address that no other page claims: a 404 in the page's language. */
export default function Missing() {
  notFound();
}
