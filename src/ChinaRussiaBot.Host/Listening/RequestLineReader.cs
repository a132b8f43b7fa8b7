using System.Buffers;
using System.IO.Pipelines;

namespace ChinaRussiaBot.Host.Listening;

/// <summary>
/// Percent-encodes letters that a client left as they are in the first request line of a connection: `curl …/api/ports?province=黑龙江`.
/// The server itself would answer such a line with an empty 400. Only the first line: where later requests begin is known to the server alone.
/// </summary>
internal sealed class RequestLineReader : PipeReader
{
    // As much as the server takes for a request line.
    private const int Longest = 8 * 1024;

    private readonly PipeReader input;
    private PipeReader current;
    private bool seen;

    public RequestLineReader(PipeReader input)
    {
        this.input = input;
        current = input;
    }

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) =>
        seen ? current.ReadAsync(cancellationToken) : ReadFirst(cancellationToken);

    public override bool TryRead(out ReadResult result) =>
        current.TryRead(out result) && (!Look(result) || current.TryRead(out result));

    public override void AdvanceTo(SequencePosition consumed) => current.AdvanceTo(consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) => current.AdvanceTo(consumed, examined);

    public override void CancelPendingRead() => current.CancelPendingRead();

    public override void Complete(Exception? exception = null)
    {
        current.Complete(exception);
        if (current != input)
            input.CancelPendingRead();
    }

    private async ValueTask<ReadResult> ReadFirst(CancellationToken cancellationToken)
    {
        ReadResult result = await current.ReadAsync(cancellationToken);
        return Look(result) ? await current.ReadAsync(cancellationToken) : result;
    }

    // True when the line was mended, so that it has to be read again.
    private bool Look(ReadResult result)
    {
        if (seen)
            return false;
        ReadOnlySequence<byte> start = result.Buffer.Slice(0, Math.Min(result.Buffer.Length, Longest));
        SequencePosition? end = start.PositionOf((byte)'\n');
        seen = end is not null || result.Buffer.Length >= Longest || result.IsCompleted;
        if (end is null)
            return false;
        byte[] line = start.Slice(0, end.Value).ToArray();
        // A request line begins with the letters of its method; what begins otherwise is TLS.
        if (!char.IsAsciiLetterUpper((char)line.FirstOrDefault()) || !line.AsSpan().ContainsAnyExceptInRange<byte>(0, 0x7f))
            return false;
        Pipe mended = new();
        mended.Writer.Write(Encode(line));
        foreach (ReadOnlyMemory<byte> rest in result.Buffer.Slice(end.Value))
            mended.Writer.Write(rest.Span);
        input.AdvanceTo(result.Buffer.End);
        current = mended.Reader;
        _ = Pump(mended.Writer);
        return true;
    }

    private static byte[] Encode(byte[] line)
    {
        using MemoryStream encoded = new(line.Length * 3);
        foreach (byte one in line)
        {
            if (one < 0x80)
                encoded.WriteByte(one);
            else
                encoded.Write([(byte)'%', Hex(one >> 4), Hex(one & 15)]);
        }

        return encoded.ToArray();
    }

    private static byte Hex(int digit) => (byte)"0123456789ABCDEF"[digit];

    private async Task Pump(PipeWriter writer)
    {
        Exception? broken = null;
        try
        {
            await writer.FlushAsync();
            await input.CopyToAsync(writer);
        }
        catch (Exception cut) when (cut is IOException or OperationCanceledException)
        {
            broken = cut;
        }

        await writer.CompleteAsync(broken);
        await input.CompleteAsync(broken);
    }
}
