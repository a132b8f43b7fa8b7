using System.Text.Json.Nodes;
using ChinaRussiaBot.Knowledge;
using ChinaRussiaBot.Tests.House;
using Json.Schema;

namespace ChinaRussiaBot.Tests.Knowledge.Schemas;

/// <summary>The schemas that editors complete against say what the reader takes, no less and no more.</summary>
public sealed class SchemaTests
{
    private static readonly Dictionary<string, JsonSchema> Schemas = EntryFiles.Kinds.Append(KnowledgeFolder.Proposed).ToDictionary(
        static kind => kind, static kind => JsonSchema.FromText(Repository.Text($"knowledge/schemas/{kind}.json")));

    public static TheoryData<string> Kinds => [.. EntryFiles.Kinds];

    [Fact]
    public void All_of_the_knowledge_is_as_its_schema_says() => Assert.All(
        Repository.Files.Where(static file => file.StartsWith("knowledge/", StringComparison.Ordinal) && file.EndsWith(".yaml", StringComparison.Ordinal)),
        static file => Assert.Empty(Errors(file.Split('/')[1], Repository.Text(file))));

    [Fact]
    public void The_worked_examples_of_the_readme_are_as_their_schemas_say()
    {
        string kind = "";
        int examples = 0;
        string[] blocks = Repository.Text("knowledge/README.md").Split("```");
        for (int at = 0; at < blocks.Length; at++)
        {
            if (at % 2 == 1 && blocks[at].StartsWith("yaml\n", StringComparison.Ordinal))
            {
                Assert.Empty(Errors(kind, blocks[at]["yaml\n".Length..]));
                examples++;
            }

            foreach (string line in blocks[at].Split('\n'))
            {
                if (line.StartsWith("## ", StringComparison.Ordinal))
                    kind = line[3..];
                else if (line.Contains("go to `proposed/", StringComparison.Ordinal))
                    kind = KnowledgeFolder.Proposed;
            }
        }

        Assert.Equal(Schemas.Count, examples);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_misspelt_field_is_underlined(string kind)
    {
        JsonObject entry = Example(kind);
        Assert.Empty(Errors(kind, new JsonArray(entry.DeepClone())));
        entry["nmae"] = "x";
        Assert.NotEmpty(Errors(kind, new JsonArray(entry)));
    }

    [Theory]
    [InlineData("ports", "modes: [rail]", "modes: [rial]")]
    [InlineData("figures", "status: final ", "status: finl ")]
    [InlineData("names", "kind: city ", "kind: town ")]
    [InlineData("documents", "kind: fact ", "kynd: fact ")]
    public void A_wrong_word_is_underlined(string kind, string right, string wrong)
    {
        string example = ExampleText(kind);
        Assert.Contains(right, example, StringComparison.Ordinal);
        Assert.NotEmpty(Errors(kind, example.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("units", "dimension", typeof(Dimension))]
    [InlineData("measures", "aspect", typeof(Aspect))]
    [InlineData("names", "kind", typeof(NameKind))]
    [InlineData("sources", "kind", typeof(SourceKind))]
    [InlineData("figures", "status", typeof(FigureStatus))]
    [InlineData("ports", "state", typeof(PortState))]
    public void The_words_that_are_completed_are_those_of_the_reader(string kind, string field, Type words)
    {
        JsonNode schema = JsonNode.Parse(Repository.Text($"knowledge/schemas/{kind}.json"))!["items"]!["properties"]![field]!;
        Assert.Equal(
            Enum.GetNames(words).Select(static name => name.ToLowerInvariant()).Order(StringComparer.Ordinal),
            schema["enum"]!.AsArray().Select(static word => word!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    /// <summary>Whatever the schema completes the reader must know: it is asked with every field at once.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_reader_knows_every_field_that_the_schema_completes(string kind)
    {
        using TemporaryFolder folder = new();
        JsonObject schema = JsonNode.Parse(Repository.Text($"knowledge/schemas/{kind}.json"))!.AsObject();
        JsonNode filled = Filled(schema["items"]!)!;
        string knowledge = SmallKnowledge.WriteTo(folder);
        // Everything refers to "1".
        File.AppendAllText(Path.Combine(knowledge, "units/units.yaml"), "- id: '1'\n  dimension: money\n  print: {zh: 元, ru: юань}\n");
        File.AppendAllText(Path.Combine(knowledge, "measures/trade.yaml"), "- id: '1'\n  unit: USD\n  name: {zh: 额, ru: объём}\n");
        File.AppendAllText(Path.Combine(knowledge, "sources/sources.yaml"), "- id: '1'\n  publisher: {zh: 报, ru: Газета}\n  title: Газета\n  kind: media\n");
        folder.File("knowledge/names/one.yaml", "- id: '1'\n  kind: city\n  name: {zh: 城, ru: Город}\n");
        // JSON is YAML.
        folder.File($"knowledge/{kind}/all.yaml", new JsonArray(filled).ToJsonString());
        IReadOnlyList<KnowledgeProblem> problems = KnowledgeReader.Read(knowledge).Problems;
        Assert.DoesNotContain(problems, static problem => problem.Message.Contains("unknown field", StringComparison.Ordinal));
    }

    private static JsonNode? Filled(JsonNode schema)
    {
        if (schema["properties"] is JsonObject properties)
            return new JsonObject(properties.Select(static property => KeyValuePair.Create(property.Key, Filled(property.Value!))));
        if (schema["items"] is { } items)
            return new JsonArray(Filled(items));
        return schema["enum"] is JsonArray words ? words[0]!.DeepClone() : "1";
    }

    private static string ExampleText(string kind) =>
        Repository.Text("knowledge/README.md").Split($"\n## {kind}\n")[1].Split("```yaml\n")[1].Split("```")[0];

    private static JsonObject Example(string kind) => (JsonObject)YamlAsJson.Read(ExampleText(kind))!.AsArray()[0]!.DeepClone();

    private static IEnumerable<string> Errors(string kind, string yaml) => Errors(kind, YamlAsJson.Read(yaml));

    private static IEnumerable<string> Errors(string kind, JsonNode? entries) =>
        Schemas[kind].Evaluate(entries, new EvaluationOptions { OutputFormat = OutputFormat.List }) is { IsValid: false } result
            ? [.. result.Details.Where(static detail => detail.Errors is not null).SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))]
            : [];
}
