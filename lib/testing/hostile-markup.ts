// Shapes after cure53/DOMPurify's expectations (MPL-2.0/Apache-2.0), swisskyrepo/PayloadsAllTheThings and
// payloadbox/xss-payload-list (both MIT), each rewritten to call `alert`.
export const hostileMarkup: readonly string[] = [
  '<script>alert(1)</script>',
  '<ScRiPt src=data:text/javascript,alert(1)></ScRiPt>',
  '</script><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  '</title></textarea><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src=x:x onerror="alert(1)"//',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<details open ontoggle=alert(1)>x</details>',
  '<video autoplay onerror=alert(1)><source src=x></video>',
  '<input autofocus onfocus=alert(1)>',
  '<body onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button id=go>go</button></form>',
  '<a href="javascript:alert(1)" id=go>x</a>',
  '<a href="java&#9;script:alert(1)">x</a>',
  '<a href=" &#14;javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<style>@import "javascript:alert(1)";</style>',
  '<link rel=stylesheet href="javascript:alert(1)">',
  '<template><script>alert(1)</script></template>',
  '[x](javascript:alert(1))',
  '[x](  java\nscript:alert(1) )',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '[x](&#x6A;avascript:alert(1))',
  '![x"onerror="alert(1)](y "z"onerror="alert(1))',
  '`<img src=x onerror=alert(1)>`',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '{{constructor.constructor("alert(1)")()}}',
  '<x onclick=alert(1) contenteditable autofocus onfocus=alert(1)>x',
  '\u2028<script>alert(1)</script>',
];

/** An article with a payload in its body, title, summary, tags, author, source, image and references. */
export function hostileArticle(payload: string): string {
  const text = JSON.stringify(payload.replace(/\s+/g, ' '));
  return `---
title: ${text}
date: 2025-03-04
lang: en
summary: ${text}
tags: [${JSON.stringify(`tag ${payload.replace(/\s+/g, ' ')}`)}]
author: ${text}
source: {name: ${text}, url: "https://example.org/"}
image: {src: images/models.svg, alt: ${text}, credit: ${text}}
references: [{publisher: ${text}, title: ${text}, url: "https://example.org/?q=%3Cscript%3E"}]
---
OpenAI sued Microsoft on 3 March 2025, says ${payload} and no more.

${payload}
`;
}
