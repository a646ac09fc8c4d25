"""The know-how, as a library: pure functions over typed values.

Nothing here reads a clock, a file or a network, rolls dice or knows the web framework.
`import greenroom.core` works alone.
"""
