using ChinaRussiaBot.Ingestion.Extraction;
using ChinaRussiaBot.Ingestion.Records;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Tests.Ingestion;

/// <summary>Who issues a paper, where the file itself declares nobody.</summary>
public sealed class AuthorityTests
{
    [Theory]
    [InlineData("东宁市人民政府关于互市贸易区扩建的公告", "东宁市人民政府")]
    [InlineData("国家税务总局关于出口退税的通知", "国家税务总局")]
    [InlineData("满洲里口岸办公室2025年9月22日", "满洲里口岸办公室")]
    [InlineData("黑河市商务局", "黑河市商务局")]
    [InlineData("Читинская таможня, 3 сентября 2025 года", "Читинская таможня")]
    [InlineData("Министерство сельского хозяйства Амурской области", "Министерство сельского хозяйства Амурской области")]
    public void A_title_or_a_line_of_its_own_names_it(string line, string who) => Assert.Equal(who, Authorities.In(line));

    [Theory]
    [InlineData("关于互市贸易区扩建的公告")]
    [InlineData("海关统计显示，贸易额增长")]
    [InlineData("互市贸易区管理办公室设在东宁口岸联检楼二层，受理咨询。")]
    [InlineData("Таможня сообщила, что очередь растёт")]
    [InlineData("Протокол рабочего совещания")]
    [InlineData("В министерстве рассказали о планах")]
    public void Other_lines_name_nobody(string line) => Assert.Null(Authorities.In(line));

    [Fact]
    public void It_becomes_the_publisher_of_the_proposed_source()
    {
        ExtractedDocument document = Extract.Text("a.txt", "东宁市人民政府关于互市贸易区扩建的公告\n\n现将有关事项公告如下。\n\n东宁市人民政府\n2025年9月12日\n");
        List<Note> notes = [];
        SourceRecord source = Finders.Sources.Find(document, "a.txt", Language.Chinese, notes);
        Assert.Equal(("东宁市人民政府", SourceKind.Primary, "2025-09-12"), (source.Publisher?.Chinese, source.Kind, source.Date));
        Assert.Empty(notes);
    }
}
