namespace ChinaRussiaBot.Text;

/// <summary>
/// Russian names in Chinese characters, 纳杰日金斯卡娅 for Надеждинская: the characters stand for syllables, so the consonants agree as far as
/// Chinese tells them apart. Pure.
/// </summary>
internal static class RussianInHan
{
    /// <summary>So many characters at least: two agree by chance.</summary>
    public const int Shortest = 3;

    private const int ShortestSound = 4;

    /// <summary>Sounds, and the characters that stand for them. Voiced and voiceless ones are one; s is all sibilants; vowels do not count.</summary>
    private const string Table = """
        - 阿亚娅叶耶埃伊奥乌尤雅约
        b 巴别比博波布帕佩皮普贝佩伯
        v 瓦韦维沃夫弗法费菲福
        k 加格盖吉戈古卡克凯基科库哈赫希霍胡海
        t 达德迪多杜季杰塔特蒂托图捷代太
        s 扎热日若茹泽济佐祖兹萨谢塞西索苏斯察采齐措茨恰切奇乔丘沙舍希绍舒什夏结杰捷秋休久季吉齐
        l 拉列莱利洛卢尔勒雷里罗鲁留柳
        m 马梅米莫穆姆
        n 纳涅内尼诺努恩安因翁扬
        bn 班本宾邦潘平
        vn 万凡文温冯
        kn 甘坎根肯金京贡孔汉洪昆
        tn 丹坦坚丁顿东通金津
        sn 桑辛津欣钦松宗雄孙金京
        ln 兰连林隆伦
        mn 曼缅明蒙
        nn 南宁农
        """;

    private static readonly ILookup<char, string> Sounds = Table.Split('\n', StringSplitOptions.TrimEntries)
        .SelectMany(static line => line.Split(' ') is [string sound, string characters] ? characters.Select(character => (character, Sound: sound.Replace("-", "", StringComparison.Ordinal))) : [])
        .ToLookup(static entry => entry.character, static entry => entry.Sound);

    /// <summary>Whether each character is one of those in which names are written.</summary>
    public static bool MayBeName(string word) => word.Length >= Shortest && word.All(Sounds.Contains);

    /// <summary>Whether the characters may stand for the Russian word, whatever its ending.</summary>
    public static bool Agree(ReadOnlySpan<char> characters, string russian) => SoundOf(russian) is { Length: >= ShortestSound } sound && Agree(characters, sound.AsSpan());

    /// <summary>Whether some of the text's characters stand for the Russian word.</summary>
    public static bool IsIn(string text, string russian)
    {
        if (SoundOf(russian) is not { Length: >= ShortestSound } sound)
            return false;
        for (int start = 0; start < text.Length; start++)
        {
            for (int length = Shortest; start + length <= text.Length && Sounds.Contains(text[start + length - 1]); length++)
            {
                if (Sounds.Contains(text[start]) && Sounds.Contains(text[start + 1]) && Agree(text.AsSpan(start, length), sound.AsSpan()))
                    return true;
            }
        }

        return false;
    }

    private static bool Agree(ReadOnlySpan<char> characters, ReadOnlySpan<char> sound)
    {
        if (characters.IsEmpty)
            return sound.IsEmpty;
        foreach (string one in Sounds[characters[0]])
        {
            if (sound.StartsWith(one) && Agree(characters[1..], sound[one.Length..]))
                return true;
            // 林诺: one н is written twice.
            if (one.Length > 1 && characters.Length > 1 && Sounds[characters[1]].Contains("n") && sound.StartsWith(one.AsSpan(..^1)) && Agree(characters[1..], sound[(one.Length - 1)..]))
                return true;
        }

        return false;
    }

    private static string SoundOf(string russian) => string.Concat(russian.Select(static letter => letter switch
    {
        'б' or 'п' => "b",
        'в' or 'ф' => "v",
        'г' or 'к' or 'х' => "k",
        'д' or 'т' => "t",
        'ж' or 'з' or 'с' or 'ц' or 'ч' or 'ш' or 'щ' => "s",
        'л' or 'р' => "l",
        'м' => "m",
        'н' => "n",
        _ => "",
    }));
}
