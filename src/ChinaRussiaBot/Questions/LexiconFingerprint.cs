using System.Security.Cryptography;
using System.Text;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Questions;

/// <summary>One hash of all that a <see cref="Lexicon"/> is made of: with another one every text may be analysed otherwise. Pure.</summary>
internal static class LexiconFingerprint
{
    public static string Of(KnowledgeBase knowledge)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Unit unit in knowledge.Units)
            Add(hash, ["unit", unit.Id, unit.Dimension.ToString(), unit.ChinesePrint, .. unit.ChineseSpellings, "", .. unit.RussianSpellings, "", .. unit.RussianPrint]);
        foreach (DeclaredName name in knowledge.Names)
        {
            Add(hash, ["name", name.Id, name.Kind.ToString(), name.Name.Chinese, name.Name.Russian,
                .. name.ChineseSynonyms, "", .. name.RussianSynonyms, "", .. name.LatinSynonyms, "", .. name.CapitalSynonyms, "", name.In ?? ""]);
        }

        foreach (Port port in knowledge.Ports)
            Add(hash, ["port", port.Id, port.Name.Chinese, port.Name.Russian, port.Place?.Id ?? "", .. port.ChineseSynonyms, "", .. port.RussianSynonyms]);
        foreach (GlossaryPair pair in knowledge.Glossary)
            Add(hash, ["glossary", .. pair.Chinese, "", .. pair.Russian]);
        foreach (GlossaryPair pair in knowledge.EverydayWords)
            Add(hash, ["word", .. pair.Chinese, "", .. pair.Russian]);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0xFF]);
        }

        hash.AppendData([0xFE]);
    }
}
