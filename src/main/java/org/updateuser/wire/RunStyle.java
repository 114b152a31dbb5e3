package org.updateuser.wire;

/// How the page of a run looks: on a wide screen, on a narrow one, in the dark, and on paper. Nothing of it comes from
/// elsewhere.
///
/// A state has a colour and a shape: dot, triangle, cross, ring. Texts have a contrast of 4.5 at least, in the
/// light and in the dark. Paper is always light, and has the heads of the columns and the number of the page on
/// every sheet.
final class RunStyle {
    static final String SHEET = """
            :root { color-scheme: light dark; --paper: #fff; --ink: #1b2027; --muted: #56606c; --line: #d9dde3;
              --good: #17733a; --warn: #815300; --bad: #b8202e; }
            @media screen and (prefers-color-scheme: dark) {
              :root { --paper: #1e2126; --ink: #e5e8ec; --muted: #a7b0bc; --line: #363b45;
                --good: #62cc83; --warn: #e5b84b; --bad: #ff8f8b; }
            }
            body { margin: 2rem auto; max-width: 64rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
              font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
            h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: 0 0 1.5rem; }
            dt { color: var(--muted); }
            dd { margin: 0; }
            h2 { font-size: 1rem; margin: 0; padding: .5rem 0; }
            ul { margin: 0; padding: 0; list-style: none; }
            .counts { display: flex; flex-wrap: wrap; gap: .25rem 1.75rem; margin-bottom: 1.5rem; }
            .counts b { font-variant-numeric: tabular-nums; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            caption { text-align: start; font-weight: 600; font-size: 1rem; padding: .5rem 0; }
            th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0;
              border-bottom: 1px solid var(--line); }
            thead th { border-bottom: 2px solid var(--muted); }
            tbody th { font-weight: 600; }
            bdi { white-space: pre-wrap; }
            small { display: block; color: var(--muted); font-weight: 400; }
            li i { font-style: normal; }
            li s { color: var(--muted); text-decoration: none; }
            li b { font-weight: 600; }
            .mark::before { content: ""; display: inline-block; width: .65em; height: .65em; margin-inline-end: .5em;
              background: currentColor; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
            .good::before { border-radius: 50%; }
            .warn::before { clip-path: polygon(50% 0, 100% 100%, 0 100%); }
            .bad::before { clip-path: polygon(20% 0, 50% 30%, 80% 0, 100% 20%, 70% 50%, 100% 80%, 80% 100%, 50% 70%,
              20% 100%, 0 80%, 30% 50%, 0 20%); }
            .quiet::before { box-sizing: border-box; border: 1.5px solid currentColor; border-radius: 50%;
              background: none; }
            .good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); }
            .quiet { color: var(--muted); }
            .who { width: 28%; } .state { width: 18%; }
            @media screen and (max-width: 40rem) {
              body { margin-top: 1rem; }
              thead { position: absolute; clip-path: inset(50%); }
              tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1rem;
                padding: .5rem 0; border-bottom: 1px solid var(--line); }
              tbody th, tbody td { border: 0; padding: 0 0 .25rem; }
              tbody td:last-child { grid-column: 1 / -1; }
            }
            @page { margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages);
              font: 9pt system-ui, sans-serif; color: #56606c; } }
            @media print {
              body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
              h1, h2, caption { break-after: avoid; }
              thead { display: table-header-group; }
              tr, li { break-inside: avoid; }
            }
            """;

    private RunStyle() {}
}
