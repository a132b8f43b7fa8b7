using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Tests.House;

namespace ChinaRussiaBot.Tests.Knowledge;

/// <summary>What the parser said of a file reads like the file.</summary>
public sealed class ParsedFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_knowledge_reads_the_same_from_what_is_kept_as_from_its_files()
    {
        string[] files = [.. Repository.Files.Where(static file => file.StartsWith("knowledge/", StringComparison.Ordinal) && file.EndsWith(".yaml", StringComparison.Ordinal)).Select(static file => file["knowledge/".Length..])];
        string knowledge = Path.Combine(Repository.Root, "knowledge");
        ParsedFiles.None.Write(folder.Path, file => File.OpenRead(Path.Combine(knowledge, file)), files);
        // Empty files in their places: whoever opened them would find nothing.
        foreach (string file in files)
            folder.File("empty/" + file, "");
        KnowledgeReading kept = KnowledgeReader.Read(folder.At("empty"), HeldFiles.None with { Parsed = ParsedFiles.Read(folder.Path) });
        KnowledgeReading read = KnowledgeReader.Read(knowledge);
        Assert.Empty(kept.Problems);
        Assert.Equal(read.Claims, kept.Claims);
        Assert.Equal(read.Places, kept.Places);
        Assert.Equal(Shown(read.Knowledge!), Shown(kept.Knowledge!));
    }

    [Fact]
    public void Known_files_are_not_parsed_again_and_the_outcome_is_the_same()
    {
        folder.File("knowledge/names/a.yaml", "- id: one\n  kind: other\n  name: {zh: 一, ru: один}\n");
        Directory.CreateDirectory(folder.At("first"));
        Directory.CreateDirectory(folder.At("second"));
        folder.File("knowledge/names/b.yaml", "- id: two\n  kind: other\n  name: {zh: 二, ru: два}\n");
        ParsedFiles.None.Write(folder.At("first"), Open, ["names/a.yaml", "names/b.yaml"]);
        folder.File("knowledge/names/b.yaml", "- id: [");
        ParsedFiles.Read(folder.At("first")).Without(new HashSet<string> { "names/a.yaml" }).Write(folder.At("second"), Open, ["names/b.yaml", "names/a.yaml"]);
        Assert.Equal(File.ReadAllBytes(folder.At("first", ParsedFiles.FileName)), File.ReadAllBytes(folder.At("second", ParsedFiles.FileName)));
    }

    [Theory]
    [InlineData("- id: a\n  kind: other\n  name: {zh: 一, ru: один}\n\n- id: a\n  kind: other\n  name: {zh: 二, ru: два}\n")]
    [InlineData("- id: a\n  kind: other\n  nmae:\n    zh: 一\n    ru: один\n")]
    [InlineData("# said twice\n- id: a\n  kind: other\n  name:\n    zh: |-\n      一\n      二\n    ru: Ð°\n")]
    [InlineData("- plain\n")]
    public void Problems_name_the_same_lines(string names)
    {
        KnowledgeProblem[] read = Problems(names, "names/a.yaml");
        Assert.NotEmpty(read);
        ParsedFiles.None.Write(folder.Path, Open, ["names/a.yaml"]);
        Assert.Equal(read, KnowledgeReader.Read(folder.At("knowledge"), HeldFiles.None with { Parsed = ParsedFiles.Read(folder.Path) }).Problems);
    }

    [Fact]
    public void A_file_with_aliases_is_parsed_every_time()
    {
        folder.File("knowledge/names/a.yaml", "- &one {id: a}\n- *one\n");
        ParsedFiles.None.Write(folder.Path, Open, ["names/a.yaml"]);
        Assert.Null(ParsedFiles.Read(folder.Path).Events("names/a.yaml"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0002")]
    [InlineData("\u0001\u0009names/a")]
    public void What_cannot_be_read_is_as_if_it_were_not_there(string content)
    {
        folder.File(ParsedFiles.FileName, content);
        Assert.Null(ParsedFiles.Read(folder.Path).Events("names/a.yaml"));
    }

    private FileStream Open(string file) => File.OpenRead(folder.At("knowledge", file));

    private KnowledgeProblem[] Problems(string text, string file)
    {
        folder.File("knowledge/" + file, text);
        return [.. KnowledgeReader.Read(folder.At("knowledge")).Problems];
    }

    private static IEnumerable<string> Shown(KnowledgeBase knowledge) =>
    [
        .. knowledge.Items.Select(static item => $"{item.Id} {item.Quote(Language.Chinese)} {item.Quote(Language.Russian)} {string.Join('|', item.Asked.All)} {string.Join('|', item.About)}"),
        .. knowledge.Measures.Select(static measure => $"{measure.Id} {measure.Unit.Id} {string.Join('|', measure.ChineseSynonyms)} {string.Join('|', measure.RussianSynonyms)}"),
        .. knowledge.Names.Select(static name => $"{name.Id} {name.Kind} {name.Name} {string.Join('|', name.RussianSynonyms)}"),
        .. knowledge.Sources.Values.Select(static source => source.ToString()),
    ];
}
