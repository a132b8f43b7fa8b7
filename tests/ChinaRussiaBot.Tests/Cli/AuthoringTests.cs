using ChinaRussiaBot.Cli.Authoring;

namespace ChinaRussiaBot.Tests.Cli;

public sealed class AuthoringTests : IDisposable
{
    private readonly CliRun cli = new();

    public AuthoringTests() => SmallKnowledge.WriteTo(cli.Folder);

    public static TheoryData<string> Kinds => [.. Scaffolds.Kinds];

    public void Dispose() => cli.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_scaffold_is_valid_YAML_of_known_fields_and_check_says_what_is_missing(string kind)
    {
        Assert.Equal(0, cli.Run("new", kind, "fresh.one"));
        string path = Assert.Single(cli.Lines);
        Assert.Equal(1, cli.Run("check"));
        Assert.Contains(cli.Lines, line => line.StartsWith(path + ":", StringComparison.Ordinal));
        Assert.DoesNotContain(cli.Lines, static line => line.Contains("unknown field", StringComparison.Ordinal) || line.Contains("not valid YAML", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("figure", "trade.total.2022", "knowledge/figures/figures.yaml:1: the id 'trade.total.2022' is already taken")]
    [InlineData("source", "customs", "knowledge/sources/sources.yaml:1: the id 'customs' is already taken")]
    [InlineData("measure", "trade.total", "knowledge/measures/trade.yaml:1: the id 'trade.total' is already taken")]
    [InlineData("document", "doc", "knowledge/documents/doc.yaml:1: the id 'doc' is already taken")]
    [InlineData("figure", "../../outside", "an id is made of letters")]
    [InlineData("figure", "..", "an id is made of letters")]
    public void An_id_that_is_taken_or_is_no_id_writes_nothing(string kind, string id, string message)
    {
        Assert.Equal(2, cli.Run("new", kind, id));
        Assert.Contains(message, cli.Error, StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("check"));
    }

    [Theory]
    [InlineData("figure", "trade.total.2022", "figures/figures.yaml:1")]
    [InlineData("source", "customs", "sources/sources.yaml:1")]
    [InlineData("document", "doc", "documents/doc.yaml:1")]
    [InlineData("port", "half.port", "ports/broken.yaml:2")]
    [InlineData("policy", "half.port", "ports/broken.yaml:2")]
    [InlineData("port", "other", "ports/broken.yaml:4")]
    public void An_id_is_taken_while_the_knowledge_has_problems_too(string kind, string id, string place)
    {
        cli.Folder.File("knowledge/measures/more.yaml", "- id: more\n  unti: USD\n");
        cli.Folder.File("knowledge/ports/broken.yaml", "# ports\n- id: half.port # begun\n  name: {zh: 甲\n- {id: 'other', modes: [rail]}\n");
        Assert.Equal(2, cli.Run("new", kind, id));
        Assert.Contains($"knowledge/{place}: the id '{id}' is already taken", cli.Error, StringComparison.Ordinal);
        Assert.Equal(1, cli.Run("check"));
        Assert.Contains("knowledge/ports/broken.yaml:", cli.Out, StringComparison.Ordinal);
        // What is not taken can be begun all the same.
        Assert.Equal(0, cli.Run("new", kind, "half"));
    }

    [Fact]
    public void A_question_becomes_golden_only_when_the_index_answers_it_so()
    {
        Assert.Equal(1, cli.Run("golden", "add", "2022年中俄贸易额是多少？", "--must", "9999"));
        Assert.Equal(0, cli.Run("golden", "add", "2022年中俄贸易额是多少？", "--must", "1902"));
        Assert.Equal(0, cli.Run("golden", "add", "Товарооборот России и Китая в 1978 году?", "--abstain"));
        Assert.Equal(1, cli.Run("golden", "add", " 2022年中俄贸易额是多少？", "--must", "1902"));
        Assert.StartsWith("knowledge/golden/added.jsonl:1: not added: the question is there already", cli.Error.Split('\n').Last(static line => line.Length > 0), StringComparison.Ordinal);
        Assert.Equal(2, cli.Run("golden", "add", "2022年中俄贸易额是多少？", "--must", "("));
        Assert.Equal(2, cli.Run("golden", "add", "2022年中俄贸易额是多少？"));
        string[] lines = File.ReadAllLines(cli.Folder.At("knowledge/golden/added.jsonl"));
        Assert.Equal(2, lines.Length);
        // A line that was taken out gives its number to nobody who is there.
        // An editor took the end of the last line with it.
        File.WriteAllText(cli.Folder.At("knowledge/golden/added.jsonl"), lines[1]);
        Assert.Equal(0, cli.Run("golden", "add", "2023年中俄贸易额是多少？", "--must", "2401"));
        Assert.Equal(2, File.ReadAllLines(cli.Folder.At("knowledge/golden/added.jsonl")).Select(static line => line[..16]).Distinct().Count());
        File.AppendAllLines(cli.Folder.At("knowledge/golden/added.jsonl"), lines[..1]);
        Assert.Contains("\"q\":\"2022年中俄贸易额是多少？\"", lines[0], StringComparison.Ordinal);
        File.WriteAllLines(cli.Folder.At("knowledge/golden/added.jsonl"), lines);
        cli.Folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Figures.Replace("trade.total.2022", "trade.total.y", StringComparison.Ordinal).Replace("period: 2022", "period: 2021", StringComparison.Ordinal));
        Assert.Equal(1, cli.Run("index"));
    }

    [Fact]
    public void The_report_names_what_is_covered_and_what_is_old_in_both_languages()
    {
        Assert.Equal(0, cli.Run("report", "--out", "out/report.html"));
        string page = File.ReadAllText(cli.Folder.At("out/report.html"));
        Assert.Contains("先更新这些", page, StringComparison.Ordinal);
        Assert.Contains("Что обновить в первую очередь", page, StringComparison.Ordinal);
        Assert.Contains("<code>trade.total</code></td><td>中俄贸易额</td><td lang=\"ru\">товарооборот России и Китая</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1992")]
    [InlineData("2021")]
    public void The_report_begins_with_the_year_of_the_oldest_figure(string first)
    {
        cli.Folder.File("knowledge/figures/old.yaml", $"- id: old\n  measure: trade.total\n  period: {first}\n  value: 58亿美元\n  source: customs\n  label: {{zh: 贸易额, ru: Товарооборот}}\n");
        Assert.Equal(0, cli.Run("report"));
        string page = File.ReadAllText(cli.Folder.At("data/report.html"));
        Assert.Contains("<title>资料概况 · Состояние базы знаний", page, StringComparison.Ordinal);
        Assert.Contains($"<th scope=\"col\">Показатель</th><th scope=\"col\">{first}</th>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">2026</th></tr>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measure: trade.total", "measure: trade.<totl>", false)]
    [InlineData("value: 1902.71亿美元", "value: 1903.71亿美元", true)]
    public void The_report_says_what_check_finds(string sound, string wrong, bool readable)
    {
        cli.Folder.File("knowledge/figures/figures.yaml", SmallKnowledge.Figures.Replace(sound, wrong, StringComparison.Ordinal));
        Assert.Equal(1, cli.Run("check"));
        string problem = cli.Lines[0];
        Assert.Equal(1, cli.Run("report"));
        Assert.Equal("data/report.html", Assert.Single(cli.Lines).Replace('\\', '/'));
        Assert.Contains(problem, cli.Error, StringComparison.Ordinal);
        string page = File.ReadAllText(cli.Folder.At("data/report.html"));
        Assert.Contains("检查发现的问题", page, StringComparison.Ordinal);
        Assert.Contains("Ошибки, найденные проверкой", page, StringComparison.Ordinal);
        Assert.Contains(System.Net.WebUtility.HtmlEncode(problem), page, StringComparison.Ordinal);
        Assert.Equal(readable, page.Contains("Показатели по годам", StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_escapes_what_editors_write()
    {
        cli.Folder.File("knowledge/measures/trade.yaml", "- id: trade.total\n  unit: USD\n  name: {zh: \"额<script>\", ru: \"объём<script>\"}\n");
        Assert.Equal(0, cli.Run("report"));
        Assert.DoesNotContain("<script>", File.ReadAllText(cli.Folder.At("data/report.html")), StringComparison.Ordinal);
    }
}
