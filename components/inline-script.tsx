type Props = { nonce?: string | undefined } & ({ code: string } | { data: unknown });

/** A script of our own, or JSON-LD: `<` is escaped, so that no text in the data can end the element. */
export function InlineScript(props: Props) {
  const html = 'code' in props ? props.code : JSON.stringify(props.data).replaceAll('<', '\\u003c');
  return (
    <script
      nonce={props.nonce}
      type={'code' in props ? undefined : 'application/ld+json'}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React escapes script text as markup, which would break it
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
