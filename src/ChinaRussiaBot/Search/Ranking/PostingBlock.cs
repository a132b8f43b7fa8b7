using System.Runtime.CompilerServices;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>One block of postings as <see cref="PostingsWriter"/> writes it: sizes, gaps between documents, frequencies.</summary>
internal static unsafe class PostingBlock
{
    /// <param name="source">Where the block begins.</param>
    /// <param name="document">The last document before it; −1 before the first.</param>
    /// <param name="documents">As many as the block has.</param>
    /// <param name="frequencies">As many.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Decode(byte* source, int document, Span<int> documents, Span<int> frequencies)
    {
        int gapSize = *source & 15, frequencySize = *source >> 4;
        source++;
        switch (gapSize)
        {
            case 1:
                for (int index = 0; index < documents.Length; index++)
                    documents[index] = document += source[index];
                break;
            case 2:
                for (int index = 0; index < documents.Length; index++)
                    documents[index] = document += Unsafe.ReadUnaligned<ushort>(source + (index * 2));
                break;
            default:
                for (int index = 0; index < documents.Length; index++)
                    documents[index] = document += Unsafe.ReadUnaligned<int>(source + (index * 4));
                break;
        }

        source += gapSize * documents.Length;
        switch (frequencySize)
        {
            case 0:
                frequencies.Fill(1);
                break;
            case 1:
                for (int index = 0; index < frequencies.Length; index++)
                    frequencies[index] = source[index];
                break;
            default:
                for (int index = 0; index < frequencies.Length; index++)
                    frequencies[index] = frequencySize == 2 ? Unsafe.ReadUnaligned<ushort>(source + (index * 2)) : Unsafe.ReadUnaligned<int>(source + (index * 4));
                break;
        }
    }
}
