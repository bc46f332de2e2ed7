"""captionaudit: audits photo galleries for captions, agency credits, alt text and metadata."""

__version__ = "0.1.0"
