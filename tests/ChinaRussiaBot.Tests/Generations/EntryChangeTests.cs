using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Tests.Generations;

public sealed class EntryChangeTests : IDisposable
{
    private const string Before = """
        - id: doc
          title: {zh: 报告, ru: Доклад}
          topics: [rail, road]
          sections:
            - id: doc.1
              passages:
                - {id: doc.1.a, zh: 甲}
                - {id: doc.1.b, zh: 乙}
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_changed_passage_changes_neither_its_section_nor_its_document() =>
        Assert.Equal(["doc.1.b zh: 乙 > 丙"], Changes(Before.Replace("乙", "丙", StringComparison.Ordinal)));

    [Fact]
    public void Fields_in_fields_and_lists_are_named_with_what_they_hold() => Assert.Equal(
        ["doc title.ru: Доклад > Отчёт", "doc topics: [rail] [road] > [rail] [river] [road]"],
        Changes(Before.Replace("Доклад", "Отчёт", StringComparison.Ordinal).Replace("rail,", "rail, river,", StringComparison.Ordinal)));

    [Fact]
    public void A_section_that_lost_a_passage_says_so() => Assert.Equal(
        ["doc.1 passages: [doc.1.a] [doc.1.b] > [doc.1.a]"],
        Changes(Before.Replace("        - {id: doc.1.b, zh: 乙}", "", StringComparison.Ordinal)));

    [Fact]
    public void A_field_that_went_is_named_last() => Assert.Equal(
        ["doc.1.a ru: - > а", "doc.1.a zh: 甲 > -"],
        Changes(Before.Replace("zh: 甲", "ru: а", StringComparison.Ordinal)));

    [Fact]
    public void Other_order_of_fields_is_no_change() =>
        Assert.Empty(Changes(Before.Replace("{zh: 报告, ru: Доклад}", "{ru: Доклад, zh: 报告}", StringComparison.Ordinal)));

    [Fact]
    public void A_source_and_a_document_of_one_id_are_two_entries()
    {
        folder.File("knowledge/documents/x.yaml", "- {id: x, source: x}");
        folder.File("knowledge/sources/x.yaml", "- {id: x, title: 甲}");
        Assert.Equal(
            [("documents", "x"), ("sources", "x")],
            KnowledgeEntries.Read(Open, ["documents/x.yaml", "sources/x.yaml"]).Keys);
    }

    private IEnumerable<string> Changes(string after)
    {
        IReadOnlyDictionary<(string, string Id), IReadOnlyDictionary<string, string>> old = Entries(Before);
        return Entries(after)
            .Where(entry => old.ContainsKey(entry.Key))
            .SelectMany(entry => EntryChange.Of(entry.Key.Id, old[entry.Key], entry.Value).Fields
                .Select(field => $"{entry.Key.Id} {field.Field}: {field.Before ?? "-"} > {field.After ?? "-"}"));
    }

    private FileStream Open(string file) => File.OpenRead(folder.At("knowledge", file));

    private IReadOnlyDictionary<(string Kind, string Id), IReadOnlyDictionary<string, string>> Entries(string yaml)
    {
        folder.File("knowledge/documents/doc.yaml", yaml);
        return KnowledgeEntries.Read(Open, ["documents/doc.yaml"]);
    }
}
