using ChinaRussiaBot.Search.Analysis;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>The saturation of BM25 as used here; the bounds in the ranking file hold for exactly these parameters.</summary>
internal static class Bm25
{
    public static (float K1, float B) Parameters(PassageField field) => field switch
    {
        PassageField.ChinesePairs => (0.5f, 0.3f),
        PassageField.RussianStems or PassageField.RussianPrefixes => (0.9f, 0.4f),
        PassageField.Concepts => (0.5f, 0.2f),
    };

    /// <summary>
    /// The average length that passages are compared with, to ten binary digits: a document more or less leaves it as it was nearly always, and with
    /// it every bound in the ranking file. A thousandth of it moves a score by less than three ten-thousandths.
    /// </summary>
    public static float AverageLength(long length, long documents)
    {
        const int dropped = 13;
        uint average = documents == 0 ? 0 : BitConverter.SingleToUInt32Bits((float)length / documents);
        return BitConverter.UInt32BitsToSingle((average + (1u << (dropped - 1))) >> dropped << dropped);
    }

    public static float Idf(long documents, long frequency) =>
        (float)Math.Log(1 + ((documents - frequency + 0.5) / (frequency + 0.5)));

    /// <summary>What stands beside the frequency in the denominator, for each of the 256 lengths that a norm byte can tell.</summary>
    public static float[] SaturationByNorm(PassageField field, float averageLength)
    {
        (float k1, float b) = Parameters(field);
        var table = new float[256];
        for (int norm = 0; norm < table.Length; norm++)
            table[norm] = Saturation(k1, b, LengthCode.Length((byte)norm), averageLength);
        return table;
    }

    public static float Saturation(float k1, float b, float length, float averageLength) =>
        k1 * (1 - b + (b * length / Math.Max(averageLength, 1e-6f)));
}
