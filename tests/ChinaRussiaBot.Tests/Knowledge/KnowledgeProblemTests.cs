using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Knowledge;

/// <summary>Every kind of mistake that an editor can make is said with its file and line.</summary>
public sealed class KnowledgeProblemTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string knowledge;

    public KnowledgeProblemTests() => knowledge = SmallKnowledge.WriteTo(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_small_knowledge_itself_has_no_problem() => Assert.Empty(KnowledgeReader.Read(knowledge).Problems);

    [Theory]
    [InlineData(2, "unknown measure 'trade.totl' (did you mean 'trade.total'?)", "measure: trade.totl", "period: 2024", "value: 1亿美元", "source: customs", "label: {zh: 额, ru: Объём}")]
    [InlineData(5, "unknown source 'custom' (did you mean 'customs'?)", "measure: trade.total", "period: 2024", "value: 1亿美元", "source: custom", "label: {zh: 额, ru: Объём}")]
    [InlineData(5, "unknown passage 'doc.1.trad' (did you mean 'doc.1.trade'?)", "measure: trade.total", "period: 2024", "value: 1亿美元", "passage: doc.1.trad")]
    [InlineData(1, "the figure 'x' has no source", "measure: trade.total", "period: 2024", "value: 1亿美元", "label: {zh: 额, ru: Объём}")]
    [InlineData(1, "the figure 'x' has no label", "measure: trade.total", "period: 2024", "value: 1亿美元", "source: customs")]
    [InlineData(6, "'label' needs both zh and ru: ru is missing", "measure: trade.total", "period: 2024", "value: 1亿美元", "source: customs", "label: {zh: 额}")]
    [InlineData(6, "a Chinese text in the Russian field", "measure: trade.total", "period: 2024", "value: 1亿美元", "source: customs", "label: {zh: 额, ru: 中俄贸易额}")]
    [InlineData(6, "a Russian text in the Chinese field", "measure: trade.total", "period: 2024", "value: 1亿美元", "source: customs", "label: {zh: Товарооборот, ru: Объём}")]
    [InlineData(3, "'2024-Q5' is not a period", "measure: trade.total", "period: 2024-Q5", "value: 1亿美元", "source: customs", "label: {zh: 额, ru: Объём}")]
    [InlineData(3, "'2024-13' is not a period", "measure: trade.total", "period: 2024-13", "value: 1亿美元", "source: customs", "label: {zh: 额, ru: Объём}")]
    [InlineData(3, "'2025..2019' is not a period", "measure: trade.total", "period: 2025..2019", "value: 1亿美元", "source: customs", "label: {zh: 额, ru: Объём}")]
    [InlineData(4, "'吨' is not a declared unit", "measure: trade.total", "period: 2024", "value: 1亿吨", "source: customs", "label: {zh: 额, ru: Объём}")]
    [InlineData(4, "'1亿' has no unit", "measure: trade.total", "period: 2024", "value: 1亿", "source: customs", "label: {zh: 额, ru: Объём}")]
    [InlineData(4, "does not begin with a number", "measure: trade.total", "period: 2024", "value: много", "source: customs", "label: {zh: 额, ru: Объём}")]
    [InlineData(5, "'growth' in per cent", "measure: trade.total", "period: 2024", "value: 1亿美元", "growth: 2美元", "source: customs", "label: {zh: 额, ru: Объём}")]
    [InlineData(5, "unknown field 'lable' (did you mean 'label'?)", "measure: trade.total", "period: 2024", "value: 1亿美元", "lable: {zh: 额, ru: Объём}", "source: customs")]
    [InlineData(6, "looks like a wrongly decoded text", "measure: trade.total", "period: 2024", "value: 1亿美元", "source: customs", "label: {zh: 额, ru: РўРѕРІР°СЂРѕРѕР±РѕСЂРѕС‚}")]
    [InlineData(6, "'status: finall'", "measure: trade.total", "period: 2024", "value: 1亿美元", "source: customs", "status: finall", "label: {zh: 额, ru: Объём}")]
    [InlineData(6, "'preferred'", "measure: trade.total", "period: 2024", "value: 1亿美元", "source: customs", "preferred: yes", "label: {zh: 额, ru: Объём}")]
    [InlineData(6, "unknown subject 'nowhere'", "measure: trade.total", "period: 2024", "value: 1亿美元", "source: customs", "subject: nowhere", "label: {zh: 额, ru: Объём}")]
    public void A_mistake_in_a_figure_is_said_with_its_line(int line, string message, params string[] fields)
    {
        folder.File("knowledge/figures/wrong.yaml", "- id: x\n" + string.Concat(fields.Select(static field => $"  {field}\n")));
        KnowledgeReading reading = KnowledgeReader.Read(knowledge);
        Assert.Null(reading.Knowledge);
        string part = message.Replace("'growth' in per cent", "a growth is in per cent", StringComparison.Ordinal)
            .Replace("'status: finall'", "should be one of final", StringComparison.Ordinal).Replace("'preferred'", "'yes' should be true or false", StringComparison.Ordinal);
        // A wrong word of a list is said at the entry; everything else at its own line.
        Assert.Contains(reading.Problems, problem => problem.File == "figures/wrong.yaml"
            && problem.Message.Contains(part, StringComparison.Ordinal) && (problem.Line == line || part.StartsWith("should be one of", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{lat: 131.15, lon: 44.40, of: town, source: customs}", "'131.15': should be degrees between 40 and 56, such as 40.25")]
    [InlineData("{lat: 44.40, lon: far, of: town, source: customs}", "'far': should be degrees between 73 and 140, such as 73.25")]
    [InlineData("{lat: 44.40, lon: 131.15, of: city, source: customs}", "'city': should be town or crossing")]
    [InlineData("{lat: 44.40, lon: 131.15, of: town, source: custom}", "unknown source 'custom' (did you mean 'customs'?)")]
    [InlineData("{lat: 44.40, lon: 131.15, source: customs}", "'of' is missing")]
    public void A_mistake_in_a_position_is_said_with_its_line(string location, string message)
    {
        folder.File("knowledge/names/places.yaml", "- {id: heilongjiang, kind: province, name: {zh: 黑龙江, ru: Хэйлунцзян}}\n");
        string port = "- id: p\n  name: {zh: 口岸, ru: Пункт}\n  synonyms: {zh: [], ru: []}\n  province: heilongjiang\n  modes: [road]\n  status: {zh: 运行。, ru: Работает.}\n  sources: [customs]\n";
        folder.File("knowledge/ports/ports.yaml", port);
        Assert.Empty(KnowledgeReader.Read(knowledge).Problems);
        folder.File("knowledge/ports/ports.yaml", port + $"  location: {location}\n");
        Assert.Contains(KnowledgeReader.Read(knowledge).Problems, problem => (problem.File, problem.Line, problem.Message) == ("ports/ports.yaml", 8, message));
    }

    [Fact]
    public void A_unit_of_another_measure_is_refused()
    {
        folder.File("knowledge/units/mass.yaml", "- id: tonne\n  dimension: mass\n  spellings: {zh: [吨], ru: [т]}\n  print: {zh: 吨, ru: т}\n");
        folder.File("knowledge/figures/wrong.yaml", "- id: x\n  measure: trade.total\n  period: 2024\n  value: 1亿吨\n  source: customs\n  label: {zh: 额, ru: Объём}\n");
        Assert.Equal("figures/wrong.yaml:4: wrong unit for trade.total: 'tonne' where 'USD' is declared", Assert.Single(KnowledgeReader.Read(knowledge).Problems).ToString());
    }

    [Fact]
    public void A_taken_id_is_refused_with_where_it_was_taken()
    {
        folder.File("knowledge/figures/wrong.yaml", "- id: doc.1.trade\n  measure: trade.total\n  period: 2024\n  value: 1亿美元\n  source: customs\n  label: {zh: 额, ru: Объём}\n");
        string problem = Assert.Single(KnowledgeReader.Read(knowledge).Problems).ToString();
        Assert.StartsWith("figures/wrong.yaml:1: the id 'doc.1.trade' is already taken at documents/doc.yaml:", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- id: x\n  measure: [", "figures/wrong.yaml", "not valid YAML")]
    [InlineData("- id: x\n  id: y\n", "figures/wrong.yaml", "not valid YAML")]
    [InlineData("just words\n", "figures/wrong.yaml", "the file should be a list of entries")]
    [InlineData("- words\n", "figures/wrong.yaml", "an entry should have fields")]
    [InlineData("- measure: trade.total\n", "figures/wrong.yaml", "'id' is missing")]
    [InlineData("- id: x y\n", "figures/wrong.yaml", "an id is made of letters")]
    [InlineData("- id: x\n", "figure/wrong.yaml", "unknown folder 'figure' (did you mean 'figures'?)")]
    public void A_file_that_cannot_be_read_is_said_and_the_rest_is_read(string content, string path, string message)
    {
        folder.File("knowledge/" + path, content);
        folder.File("knowledge/sources/other.yaml", "- id: other\n");
        IReadOnlyList<KnowledgeProblem> problems = KnowledgeReader.Read(knowledge).Problems;
        Assert.Contains(problems, problem => problem.File == path && problem.Line >= 1 && problem.Message.Contains(message, StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.File == "sources/other.yaml");
    }

    [Fact]
    public void A_missing_translation_is_refused_wherever_people_read()
    {
        folder.File("knowledge/policies/wrong.yaml", "- id: p\n  title: {zh: 免签}\n  text: {zh: 内容, ru: Текст}\n  status: {zh: 有效, ru: действует}\n  until: 2026-09\n  sources: customs\n");
        string[] problems = [.. KnowledgeReader.Read(knowledge).Problems.Select(static problem => problem.ToString())];
        Assert.Contains("policies/wrong.yaml:2: 'title' needs both zh and ru: ru is missing", problems);
        Assert.Contains("policies/wrong.yaml:5: '2026-09' is not a day: write 2026-09-14", problems);
    }

    [Fact]
    public void A_port_names_declared_places_and_modes()
    {
        folder.File("knowledge/ports/wrong.yaml", "- id: p\n  name: {zh: 口岸, ru: Порт}\n  province: jilin\n  modes: [rails]\n  handles: [cargo]\n  status: {zh: 开放, ru: открыт}\n  sources: customs\n");
        string[] problems = [.. KnowledgeReader.Read(knowledge).Problems.Select(static problem => problem.ToString())];
        Assert.Contains(problems, static problem => problem.StartsWith("ports/wrong.yaml:3: unknown name 'jilin'", StringComparison.Ordinal));
        Assert.Contains("ports/wrong.yaml:5: 'cargo': should be freight or passenger", problems);
    }

    [Fact]
    public void Problems_come_in_order_of_file_and_line()
    {
        folder.File("knowledge/figures/a.yaml", "- id: x\n  measure: no\n  period: no\n  value: no\n");
        folder.File("knowledge/sources/b.yaml", "- id: y\n");
        IReadOnlyList<KnowledgeProblem> problems = KnowledgeReader.Read(knowledge).Problems;
        Assert.Equal(problems.OrderBy(static problem => problem.File, StringComparer.Ordinal).ThenBy(static problem => problem.Line), problems);
        Assert.True(problems.Count > 4);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_of_its_own() =>
        Assert.Throws<DirectoryNotFoundException>(() => KnowledgeReader.Read(folder.At("nowhere")));
}
