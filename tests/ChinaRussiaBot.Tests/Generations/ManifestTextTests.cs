using System.Text;
using System.Text.Json;
using ChinaRussiaBot.Generations;

namespace ChinaRussiaBot.Tests.Generations;

/// <summary>A manifest is read as it was written, and what is no manifest is not read as one.</summary>
public sealed class ManifestTextTests
{
    private const string Written = """
        {
          "product": "ChinaRussiaBot",
          "schema": 5,
          "id": "20261127-080000000-00000000",
          "contentHash": "ab",
          "knowledgeRevision": "口岸 \"а\"",
          "builtAt": "2026-11-27T08:00:00+00:00",
          "counts": {
            "Passage": {
              "items": 3,
              "zh": 2,
              "ru": 1
            }
          },
          "files": [
            {
              "path": "knowledge/口岸.yaml",
              "length": 5000000000,
              "sha256": "cd"
            }
          ]
        }
        """;

    [Fact]
    public void It_is_written_as_it_is_read()
    {
        GenerationManifest read = Read(Written);
        Assert.Equal(5000000000, Assert.Single(read.Files).Length);
        Assert.Equal(new ItemCount(3, 2, 1), read.Counts["Passage"]);
        Assert.Equal("口岸 \"а\"", read.KnowledgeRevision);
        using MemoryStream stream = new();
        ManifestText.Write(read, stream);
        Assert.Equal(Written.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void What_it_does_not_know_is_left_out() =>
        Assert.Equal(5, Read(Written.Replace("\"schema\"", "\"more\": {\"a\": [1, {}]}, \"schema\"", StringComparison.Ordinal)).Schema);

    [Theory]
    [InlineData("\"contentHash\": \"ab\",", "")]
    [InlineData("\"sha256\": \"cd\"", "\"other\": 1")]
    [InlineData("\"length\": 5000000000,", "")]
    [InlineData("\"files\": [", "\"files\": ")]
    [InlineData("  ]\n}", "  ]\n")]
    [InlineData("  ]\n}", "  ]\n} more")]
    [InlineData("\"schema\": 5", "\"schema\": \"5\"")]
    [InlineData("2026-11-27T08", "day")]
    public void What_is_no_manifest_is_not_read(string part, string other)
    {
        string broken = Written.ReplaceLineEndings("\n").Replace(part, other, StringComparison.Ordinal);
        Assert.NotEqual(Written, broken);
        Exception? thrown = Record.Exception(() => Read(broken));
        Assert.True(thrown is JsonException or InvalidOperationException or FormatException, thrown?.ToString());
    }

    private static GenerationManifest Read(string text) => ManifestText.Read(Encoding.UTF8.GetBytes(text));
}
