using System.Numerics;
using System.Runtime.InteropServices;

namespace ChinaRussiaBot.Search.Ranking;

/// <summary>Writes through a buffer and keeps a CRC-32C of all that has passed, eight bytes a step.</summary>
internal sealed class ChecksumStream(Stream target) : Stream
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _buffered;
    private long _flushed;
    private uint _checksum;

    public uint Checksum
    {
        get
        {
            Flush();
            return _checksum;
        }
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => Position;

    public override long Position
    {
        get => _flushed + _buffered;
        set => throw new NotSupportedException();
    }

    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        foreach (ulong part in MemoryMarshal.Cast<byte, ulong>(bytes))
            checksum = BitOperations.Crc32C(checksum, part);
        foreach (byte part in bytes[(bytes.Length & ~7)..])
            checksum = BitOperations.Crc32C(checksum, part);
        return checksum;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            int part = Math.Min(buffer.Length, _buffer.Length - _buffered);
            buffer[..part].CopyTo(_buffer.AsSpan(_buffered));
            _buffered += part;
            buffer = buffer[part..];
            if (_buffered == _buffer.Length)
                Flush();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>The checksum goes on in whole steps only because the buffer is a multiple of eight and flushed when full.</summary>
    public override void Flush()
    {
        _checksum = Append(_checksum, _buffer.AsSpan(0, _buffered));
        target.Write(_buffer, 0, _buffered);
        _flushed += _buffered;
        _buffered = 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
