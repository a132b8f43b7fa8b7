using System.Globalization;

namespace ChinaRussiaBot.Ingestion.Passages;

/// <summary>Blocks → sections of passages, each in one language and of a size that can be quoted.</summary>
internal sealed class SectionBuilder
{
    // A lone line (an item of a list, an address) is quoted with its neighbours.
    private const int Small = 160;
    private const int WidestTogether = 420;

    private readonly PassageIds ids;
    private readonly Language main;
    private readonly List<SectionDraft> sections = [];
    private List<PassageDraft> passages = [];
    private string heading = "";
    private int foreign;

    private SectionBuilder(string document, Language main)
    {
        ids = new PassageIds(document);
        this.main = main;
    }

    /// <param name="document">Id of the document.</param>
    /// <param name="blocks">Its text.</param>
    /// <param name="main">The language of most of it.</param>
    /// <param name="notes">Receives what was left out.</param>
    /// <param name="cancellation">Looked at between blocks and passages.</param>
    public static IReadOnlyList<SectionDraft> Build(string document, IReadOnlyList<Block> blocks, Language main, List<Note> notes, CancellationToken cancellation = default)
    {
        SectionBuilder builder = new(document, main);
        foreach (Block block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            builder.Add(block, cancellation);
        }

        builder.EndSection(last: true);
        if (builder.foreign > 0)
            notes.Add(new(NoteKind.OtherLanguage, builder.foreign.ToString(CultureInfo.InvariantCulture)));
        // Ids last: neighbours are together now.
        return [.. builder.sections.Select(section => section with { Passages = [.. section.Passages.Select(passage => passage with { Id = builder.ids.Of(passage.Text) })] })];
    }

    private void Add(Block block, CancellationToken cancellation)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                if (passages.Count > 0)
                    EndSection(last: false);
                heading = heading.Length == 0 ? block.Text : $"{heading} · {block.Text}";
                break;
            case BlockKind.Paragraph when OtherLanguages.Is(block.Text):
                foreign++;
                break;
            case BlockKind.Paragraph:
                foreach ((Language? language, string text) in LanguageRuns.Of(block.Text))
                    AddText(language, text, block.Page, cancellation);
                break;
            case BlockKind.Table:
                passages.AddRange(TablePassages.Of(block, main));
                break;
        }
    }

    private void AddText(Language? language, string text, int? page, CancellationToken cancellation)
    {
        PassageDraft? before = passages.Count > 0 ? passages[^1] : null;
        bool together = before is { Table: null } && before.Page == page && (language is null || language == before.Language)
            && (TextWidth.Of(before.Text) < Small || TextWidth.Of(text) < Small / 2 || language is null)
            && TextWidth.Of(before.Text) + TextWidth.Of(text) <= WidestTogether;
        if (together)
        {
            passages[^1] = before! with { Text = before!.Text + "\n" + text.Trim() };
            return;
        }

        foreach (string piece in PassageSplitter.Split(text.Trim()))
        {
            cancellation.ThrowIfCancellationRequested();
            passages.Add(new PassageDraft("", language ?? before?.Language ?? main, piece, page));
        }
    }

    private void EndSection(bool last)
    {
        if (passages.Count == 0 && last && heading.Length > 0)
        {
            // A heading with nothing under it is still said.
            passages.Add(new PassageDraft("", Questions.LanguageDetector.Detect(heading) ?? main, heading, null));
            heading = "";
        }

        if (passages.Count > 0)
            sections.Add(new SectionDraft(sections.Count + 1, heading, passages));
        (passages, heading) = ([], "");
    }
}
