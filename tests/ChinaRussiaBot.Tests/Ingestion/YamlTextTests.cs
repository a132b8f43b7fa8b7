using ChinaRussiaBot.Ingestion.Review;
using CsCheck;
using YamlDotNet.RepresentationModel;

namespace ChinaRussiaBot.Tests.Ingestion;

public sealed class YamlTextTests
{
    [Fact]
    public void Every_text_comes_back_from_YAML() =>
        Gen.Char["абв中俄。：:- #'\"\\{}[],|>&*!%@`\n~0123456789.+yno\u00A0\u3000\uFEFF\u0085é"].Array[1, 40].Select(static characters => new string(characters))
            .Where(static text => text.Trim().Length > 0)
            .Sample(static text =>
            {
                Assert.Equal(text, Read($"- a: {YamlText.Block(text, 4)}\n  b: c\n", "a"));
                Assert.Equal(text, Read($"- x: {{a: {YamlText.Scalar(text)}, b: c}}\n", "x", "a"));
            });

    private static string? Read(string yaml, params string[] path)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        YamlNode node = ((YamlSequenceNode)stream.Documents[0].RootNode)[0];
        foreach (string key in path)
            node = ((YamlMappingNode)node)[key];
        return ((YamlScalarNode)node).Value;
    }
}
