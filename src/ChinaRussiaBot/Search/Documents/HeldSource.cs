using System.Text;
using ChinaRussiaBot.Knowledge;

namespace ChinaRussiaBot.Search;

/// <summary>A source, and the file that declares it.</summary>
internal sealed class HeldSource
{
    private const int OursFlag = 1;
    private const int DateFlag = 2;
    private const int AddressFlag = 4;

    private HeldSource(ReadOnlyMemory<byte> record, string file, Source source) => (Record, File, Source) = (record, file, source);

    /// <summary>As it is written.</summary>
    public ReadOnlyMemory<byte> Record { get; }

    /// <summary>Relative to the knowledge folder.</summary>
    public string File { get; }

    public Source Source { get; }

    public static HeldSource Of(string file, Source source)
    {
        using MemoryStream stream = new();
        using BinaryWriter writer = new(stream, Encoding.UTF8);
        writer.Write(file);
        writer.Write(source.Id);
        writer.Write(source.Publisher.Chinese);
        writer.Write(source.Publisher.Russian);
        writer.Write(source.Title);
        writer.Write7BitEncodedInt((int)source.Kind);
        writer.Write(source.LanguageTag);
        writer.Write7BitEncodedInt((source.TitleIsOurs ? OursFlag : 0) | (source.Date is null ? 0 : DateFlag) | (source.Url is null ? 0 : AddressFlag));
        if (source.Date is not null)
            writer.Write(source.Date);
        if (source.Url is not null)
            writer.Write(source.Url);
        writer.Flush();
        return new HeldSource(stream.ToArray(), file, source);
    }

    /// <summary>The next of a table.</summary>
    /// <param name="all">The table.</param>
    /// <param name="bytes">Where it stands.</param>
    /// <param name="before">What the source before it says: neighbours often have publisher, language and date in common.</param>
    public static HeldSource Read(ReadOnlyMemory<byte> all, ref HeldBytes bytes, ref Common before)
    {
        int start = bytes.Position;
        string file = bytes.Text(), id = bytes.Text(), chinese = bytes.Text(ref before.Chinese), russian = bytes.Text(ref before.Russian), title = bytes.Text();
        SourceKind kind = (SourceKind)bytes.Number();
        string language = bytes.Text(ref before.Language);
        int flags = bytes.Number();
        string? date = (flags & DateFlag) == 0 ? null : bytes.Text(ref before.Date);
        string? address = (flags & AddressFlag) == 0 ? null : bytes.Text();
        if (!ReferenceEquals(before.Publisher?.Chinese, chinese) || !ReferenceEquals(before.Publisher?.Russian, russian))
            before.Publisher = new BilingualText(chinese, russian);
        return new HeldSource(all[start..bytes.Position], file, new Source(id, before.Publisher, title, kind)
        {
            TitleIsOurs = (flags & OursFlag) != 0,
            LanguageTag = language,
            Date = date,
            Url = address,
        });
    }

    /// <summary>What neighbours often have in common.</summary>
    internal struct Common
    {
        public HeldText Chinese;
        public HeldText Russian;
        public HeldText Language;
        public HeldText Date;
        public BilingualText? Publisher;
    }
}
