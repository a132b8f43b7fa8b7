using System.Buffers.Binary;
using ChinaRussiaBot.Text;

namespace ChinaRussiaBot.Search.Analysis;

/// <summary>
/// A passage as the closer reading of the best candidates sees it: its pieces in their order, without anything that is not matched.
/// The first byte tells the language. Chinese: UTF-16, one blank where the text has a mark. Russian: one byte a letter,
/// the last letter of a word's stem flagged, so that nothing has to be stemmed again.
/// </summary>
internal static class ReadingCode
{
    public const byte Chinese = 0;
    public const byte Russian = 1;

    public const char Gap = ' ';
    public const char SentenceEnd = '\n';
    public const char TitleEnd = '\u0001';

    public const byte WordEnd = 0;
    public const byte RussianSentenceEnd = 1;
    public const byte Unknown = 2;
    public const byte RussianTitleEnd = 3;
    public const byte FirstDigit = 62;
    public const byte Point = 72;
    public const byte StemFlag = 0x80;

    /// <summary>Title and text must be normalised; an empty title leaves no trace.</summary>
    public static void Write(string title, string text, Language language, ReadingBuffer target)
    {
        switch (language)
        {
            case Language.Chinese:
                target.Start(Chinese, 16 + ((title.Length + text.Length) * 4));
                WriteChinese(title, target);
                if (title.Length > 0)
                    target.Add(TitleEnd);
                WriteChinese(text, target);
                break;
            case Language.Russian:
                target.Start(Russian, 16 + ((title.Length + text.Length) * 6));
                WriteRussian(title, target);
                if (title.Length > 0)
                    target.Add(RussianTitleEnd);
                WriteRussian(text, target);
                break;
        }
    }

    public static byte Letter(char character) => character switch
    {
        >= 'а' and <= 'я' => (byte)(4 + character - 'а'),
        >= 'a' and <= 'z' => (byte)(36 + character - 'a'),
        >= '0' and <= '9' => (byte)(FirstDigit + character - '0'),
        '.' => Point,
        _ => Unknown,
    };

    public static bool IsDigit(byte letter) => letter is >= FirstDigit and < Point;

    private static void WriteChinese(string normalized, ReadingBuffer target)
    {
        var scanner = new TextScanner(normalized);
        char last = SentenceEnd;
        while (scanner.Read())
        {
            if (scanner.Kind is PieceKind.Mark or PieceKind.SentenceEnd)
            {
                if (last is not (Gap or SentenceEnd))
                    target.Add(last = scanner.Kind == PieceKind.Mark ? Gap : SentenceEnd);
                continue;
            }

            // Two words in a row must not become one.
            if (scanner.Kind != PieceKind.Ideograph && last is not (Gap or SentenceEnd) && !TextScanner.IsIdeograph(last))
                target.Add(Gap);
            foreach (char part in scanner.Piece)
                target.Add(last = part);
        }
    }

    private static void WriteRussian(string normalized, ReadingBuffer target)
    {
        var scanner = new TextScanner(normalized);
        while (scanner.Read())
        {
            switch (scanner.Kind)
            {
                case PieceKind.SentenceEnd:
                    target.Add(RussianSentenceEnd);
                    break;
                case PieceKind.Word or PieceKind.Number:
                    ReadOnlySpan<char> word = RussianForms.WriteOut(scanner.Piece);
                    int stem = RussianForms.StemOf(word).Length;
                    for (int index = 0; index < word.Length; index++)
                        target.Add((byte)(Letter(word[index]) | (index == stem - 1 ? StemFlag : 0)));
                    target.Add(WordEnd);
                    break;
            }
        }
    }
}

/// <summary>Bytes that grow, reused from passage to passage.</summary>
internal sealed class ReadingBuffer
{
    private byte[] _bytes = new byte[4096];

    public int Length { get; private set; }

    public byte[] Bytes => _bytes;

    public void Start(byte language, int capacity)
    {
        if (_bytes.Length < capacity)
            _bytes = new byte[capacity * 2];
        _bytes[0] = language;
        Length = 1;
    }

    public void Add(byte value) => _bytes[Length++] = value;

    public void Add(char value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(_bytes.AsSpan(Length), value);
        Length += 2;
    }
}
