using System.Globalization;
using System.Text;
using ChinaRussiaBot.Host.Tests.Support;

namespace ChinaRussiaBot.Host.Tests.Models.Embedding;

/// <summary>
/// A Chinese document of twenty passages that say the same of one town and product but for a colour, and a Russian question for one of
/// them: the words both languages have in common, names and terms, cannot tell which.
/// </summary>
internal static class ColouredPlants
{
    public const string Question = "Какова мощность синего завода в Мостовом, который делает бамбуковые стулья по стандарту качества?";
    /// <summary>The same for any of them: what a question by words alone can answer.</summary>
    public const string OfAnyColour = "Какова мощность завода в Мостовом, который делает бамбуковые стулья по стандарту качества?";

    public const string Asked = "plants.19";
    public const int Passages = 20;

    /// <summary>With the two of <see cref="SmallKnowledge"/> that are in one language.</summary>
    public const int AllPassages = Passages + 2;

    private const string Colours = "红橙黄绿青紫黑白灰棕粉金银米栗褐驼绛玄蓝";

    public static TemporaryFolder Write()
    {
        TemporaryFolder folder = new();
        SmallKnowledge.Write(folder);
        folder.Write("knowledge/names/plants.yaml", """
            - {id: bridge, kind: city, name: {zh: 桥城镇, ru: Мостовый}}
            - {id: chairs, kind: goods, name: {zh: 竹椅, ru: бамбуковые стулья}}
            """);
        folder.Write("knowledge/glossary/plants.yaml", """
            - {zh: 工厂, ru: завод}
            - {zh: 年产能, ru: мощность}
            - {zh: 质量标准, ru: стандарт качества}
            """);
        Write(folder, Passages);
        return folder;
    }

    /// <summary>The document with its first passages only.</summary>
    public static void Write(TemporaryFolder folder, int passages)
    {
        StringBuilder document = new("""
            - id: plants
              source: customs
              sections:
                - id: plants.list
                  heading: {zh: 名录, ru: Список}
                  passages:

            """);
        for (int number = 0; number < passages; number++)
            document.AppendLine(CultureInfo.InvariantCulture, $"        - id: plants.{number}\n          zh: 位于桥城镇的{Colours[number]}色工厂按质量标准生产竹椅，年产能{100 + number}吨。");
        folder.Write("knowledge/documents/plants.yaml", document.ToString());
    }
}
