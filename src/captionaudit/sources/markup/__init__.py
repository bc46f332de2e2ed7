"""Reading pictures, captions and credits from HTML."""
