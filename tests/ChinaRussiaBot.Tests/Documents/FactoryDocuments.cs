using System.Globalization;
using System.Text;

namespace ChinaRussiaBot.Tests.Documents;

/// <summary>
/// Two thousand passages about factories, one for each pair of a town and a product, half of them in Chinese and half in Russian.
/// Towns and products are declared names, so that either language reaches both halves.
/// </summary>
internal static class FactoryDocuments
{
    public const int Towns = 45;
    public const int Products = 45;

    private static readonly string[] TownZh = ["云", "石", "松", "白", "青", "金", "柳"];
    private static readonly string[] TownZhEnd = ["岭", "湾", "桥", "坪", "浦", "泉", "塘"];
    private static readonly string[] TownRu = ["Бар", "Вел", "Дор", "Кам", "Лун", "Сев", "Тар"];
    private static readonly string[] TownRuEnd = ["овск", "инград", "омайск", "унга", "ештин", "алык", "юхта"];
    private static readonly string[] ProductZh = ["麻", "竹", "铜", "陶", "棉", "皮", "瓷"];
    private static readonly string[] ProductZhEnd = ["杯", "席", "绳", "罐", "毯", "箱", "椅"];
    private static readonly string[] ProductRu = ["бумб", "вирк", "глем", "дрюк", "зурб", "кварг", "плюм"];
    private static readonly string[] ProductRuEnd = ["адель", "ендаль", "иколь", "остраль", "ургель", "яновль", "едриль"];

    public static string TownInChinese(int town) => TownZh[town % 7] + TownZhEnd[town / 7] + "镇";

    public static string TownInRussian(int town) => TownRu[town % 7] + TownRuEnd[town / 7];

    public static string ProductInChinese(int product) => ProductZh[product % 7] + ProductZhEnd[product / 7];

    public static string ProductInRussian(int product) => ProductRu[product % 7] + ProductRuEnd[product / 7];

    public static Language LanguageOf(int town, int product) => (town + product) % 2 == 0 ? Language.Chinese : Language.Russian;

    public static string IdOf(int town, int product) => $"plants-{Tag(LanguageOf(town, product))}.{town}-{product}";

    public static string Question(Language asker, int town, int product) => asker switch
    {
        Language.Chinese => $"{TownInChinese(town)}的{ProductInChinese(product)}工厂年产能是多少？",
        Language.Russian => $"Какова мощность завода в городе {TownInRussian(town)}, который делает {ProductInRussian(product)}?",
    };

    public static string Text(int town, int product) => LanguageOf(town, product) switch
    {
        Language.Chinese => $"位于{TownInChinese(town)}的工厂生产{ProductInChinese(product)}，年产能{100 + (town * 50) + product}吨。",
        Language.Russian => $"Завод в городе {TownInRussian(town)} выпускает {ProductInRussian(product)}; мощность {100 + (town * 50) + product} т в год.",
    };

    /// <summary>A knowledge folder with the declarations and both documents. The last town and the last product stand in no passage.</summary>
    public static string WriteTo(TemporaryFolder folder)
    {
        string knowledge = SmallKnowledge.WriteTo(folder);
        StringBuilder names = new();
        for (int town = 0; town <= Towns; town++)
            names.AppendLine(CultureInfo.InvariantCulture, $"- id: town{town}\n  kind: city\n  name: {{zh: {TownInChinese(town)}, ru: {TownInRussian(town)}}}");
        for (int product = 0; product <= Products; product++)
            names.AppendLine(CultureInfo.InvariantCulture, $"- id: product{product}\n  kind: goods\n  name: {{zh: {ProductInChinese(product)}, ru: {ProductInRussian(product)}}}");
        folder.File("knowledge/names/plants.yaml", names.ToString());
        folder.File("knowledge/glossary/plants.yaml", "- zh: 工厂\n  ru: завод\n- zh: 年产能\n  ru: мощность\n");
        folder.File("knowledge/sources/plants.yaml", """
            - id: plants-zh
              publisher: {zh: 工业报, ru: Газета «Промышленность»}
              title: 工厂名录
              language: zh
              date: 2025-04
              kind: media
            - id: plants-ru
              publisher: {zh: 《工厂》杂志, ru: Журнал «Заводы»}
              title: Справочник заводов
              language: ru
              kind: media

            """);
        foreach (Language language in Enum.GetValues<Language>())
            folder.File($"knowledge/documents/plants-{Tag(language)}.yaml", Document(language));
        return knowledge;
    }

    private static string Document(Language language)
    {
        string name = $"plants-{Tag(language)}";
        StringBuilder document = new($"- id: {name}\n  source: {name}\n  sections:\n    - id: {name}.list\n      heading: {{zh: 名录, ru: Список}}\n      passages:\n");
        for (int town = 0; town < Towns; town++)
        {
            for (int product = 0; product < Products; product++)
            {
                if (LanguageOf(town, product) == language)
                    document.AppendLine(CultureInfo.InvariantCulture, $"        - id: {IdOf(town, product)}\n          {Tag(language)}: {Text(town, product)}");
            }
        }

        return document.ToString();
    }

    private static string Tag(Language language) => LanguageTag.Of(language);
}
