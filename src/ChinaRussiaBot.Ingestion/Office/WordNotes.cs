using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChinaRussiaBot.Ingestion.Office;

/// <summary>The footnotes and endnotes that a paragraph refers to.</summary>
internal sealed class WordNotes(MainDocumentPart main)
{
    private readonly Dictionary<long, OpenXmlElement> footnotes = ById(main.FootnotesPart?.Footnotes?.Elements<Footnote>());
    private readonly Dictionary<long, OpenXmlElement> endnotes = ById(main.EndnotesPart?.Endnotes?.Elements<Endnote>());

    public IEnumerable<OpenXmlElement> Of(Paragraph paragraph) =>
        paragraph.Descendants<FootnoteReference>().Select(reference => footnotes.GetValueOrDefault(reference.Id?.Value ?? -1))
            .Concat(paragraph.Descendants<EndnoteReference>().Select(reference => endnotes.GetValueOrDefault(reference.Id?.Value ?? -1)))
            .OfType<OpenXmlElement>();

    private static Dictionary<long, OpenXmlElement> ById(IEnumerable<FootnoteEndnoteType>? notes)
    {
        Dictionary<long, OpenXmlElement> byId = [];
        foreach (FootnoteEndnoteType note in notes ?? [])
        {
            if (note.Id?.Value is > 0 and long id)
                byId[id] = note;
        }

        return byId;
    }
}
