using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace ChinaRussiaBot.Search;

/// <summary>A term that Lucene takes as it lies in the buffer of its stream.</summary>
internal sealed class TermBytes : Attribute, ITermToBytesRefAttribute
{
    public BytesRef BytesRef { get; } = new();

    public void Set(byte[] bytes, int start, int length) => (BytesRef.Bytes, BytesRef.Offset, BytesRef.Length) = (bytes, start, length);

    public void FillBytesRef()
    {
        // It is filled already.
    }

    public override void Clear() => BytesRef.Length = 0;

    public override void CopyTo(IAttribute target) => ((TermBytes)target).Set(BytesRef.Bytes, BytesRef.Offset, BytesRef.Length);
}
